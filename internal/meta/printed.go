package meta

import (
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// printed gathers the times that a reader sees.
type printed struct {
	first   Time // that nearest to the title
	nearest int  // how far it is
	last    Time // of a change
	lone    Time // wherever it stands, if all others are of its day
	several bool
	days    [4]Time // those near the title
	count   int
}

// take takes a time at a distance from the title.
func (p *printed) take(t Time, changed bool, distance int) {
	if t.Grain == stamp.None {
		return
	}
	if changed {
		if p.last.Grain == stamp.None && distance < far {
			p.last = t
		}
		return
	}
	switch {
	case p.first.Grain != stamp.None && distance < far && sameDay(p.first, t):
		if t.Grain > p.first.Grain { // the same, more exact
			p.first = t
		}
		p.nearest = min(p.nearest, distance)
	case distance < p.nearest:
		p.first, p.nearest = t, distance
	}
	p.several = p.several || p.lone.Grain != stamp.None && !sameDay(p.lone, t)
	p.lone = t
	if distance < far && p.count < len(p.days) {
		for _, day := range p.days[:p.count] {
			if sameDay(day, t) {
				return
			}
		}
		p.days[p.count] = t
		p.count++
	}
}

// printedTimes are the time that a reader sees as the article's, and that of its
// last change.
func (c *claims) printedTimes() (first, last Time) {
	p := printed{nearest: far}
	before := false // a line says that the next is of a change
	for _, l := range c.lines {
		first, last, called := stamps(l.text, c.order)
		if before && !called {
			first, last = last, first
		}
		distance := c.distance(l.node)
		p.take(last, true, distance)
		if called {
			distance -= far // it says that it is
		}
		p.take(first, false, distance)
		before = first.Grain == stamp.None && last.Grain == stamp.None && labels(l.text)
	}
	for _, m := range c.marks {
		if m.roles&(timeTag|dateName|dateProp) == 0 {
			continue
		}
		first, last := c.markTimes(m)
		distance := c.distance(m.node)
		p.take(last, true, distance)
		p.take(first, false, distance)
	}
	switch {
	case p.count == len(p.days): // a list of other things has many
		return Time{}, p.last
	case p.first.Grain == stamp.None && !p.several:
		return p.lone, p.last
	}
	return p.first, p.last
}

// markTimes are the times that a mark gives, of the publication and of the last change.
func (c *claims) markTimes(m mark) (first, last Time) {
	first, last = c.elementTimes(m.node)
	if first.Grain != stamp.None && last.Grain == stamp.None && (m.roles&later != 0 || c.labelled(m.node)) {
		first, last = last, first
	}
	source := "byline"
	if m.roles&timeTag != 0 {
		source = "time"
	}
	first.Source, last.Source = source, source
	return first, last
}

func sameDay(a, b Time) bool {
	year, month, day := a.Time.Date()
	otherYear, otherMonth, otherDay := b.Time.Date()
	return year == otherYear && month == otherMonth && day == otherDay
}

// labelled says whether the words before node n say that it is the time of a change.
func (c *claims) labelled(n int32) bool {
	for back := n - 1; back > 0 && back > n-8; back-- {
		if c.isWords(back) {
			node := &c.tree.Nodes[back]
			return labels(c.tree.Source[node.From:node.To])
		}
	}
	return false
}

// labels says whether what follows a text is the time of a change.
func labels(s string) bool {
	return len(s) < 40 && saysLater(s) && !has(s, " by ")
}

// saysLater says whether a label is that of a change.
func saysLater(s string) bool {
	return hasAny(s, "updated", "modified", "reviewed", "edited", "aktualisiert", "mis à jour", "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "opdateret", "oppdatert",
		"обновлено", "оновлено", "更新")
}

// saysOther says whether a label is that of a date of something else.
func saysOther(s string) bool {
	return hasAny(s, "last active", "joined", "since", "accessed", "deadline", "expires", "starts", "copyright", "©")
}

// saysFirst says whether a label is that of the publication.
func saysFirst(s string) bool {
	return hasAny(s, "published", "posted", "date:", "first", "veröffentlicht", "publié", "publicado", "pubblicato", "gepubliceerd", "publicerad", "опубликовано", "опубліковано", "发布")
}

// far is how many nodes from the title a byline is at most.
const far = 160

// distance is how many nodes n is from the title; before it counts twice.
func (c *claims) distance(n int32) int {
	if c.at < 0 {
		return far
	}
	if n < c.at {
		return int(c.at-n) * 2
	}
	return int(n - c.at)
}
