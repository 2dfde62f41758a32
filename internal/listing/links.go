package listing

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// link is what an a element says of itself.
type link struct {
	href   string // where it leads, as it is written; "" if that is nothing to read
	titled bool   // its class says that it is a title
	next   bool   // it leads to the page that follows
}

// readLinks reads the links of the page.
func (l *Page) readLinks() {
	for i := range l.Marks {
		n := l.Marks[i].Node
		if l.Tree.Nodes[n].Tag != htmltree.A {
			continue
		}
		o, class := &l.links[i], ""
		for a := l.Tree.Attributes(n); a.Next(); {
			switch len(a.Name) {
			case len("href"):
				if a.Is("href") {
					o.href = destination(a.Value)
				}
			case len("rel"):
				o.next = o.next || a.Is("rel") && slices.ContainsFunc(strings.Fields(a.Value), func(w string) bool { return strings.EqualFold(w, "next") })
			case len("class"):
				if a.Is("class") {
					class = a.Value
					o.titled = callsTitle(class)
				}
			}
		}
		l.setMade(n, class)
	}
}

// linkOf is that of a element n.
func (l *Page) linkOf(n int32) *link {
	if i := l.MarkAt(n); i < len(l.Marks) && l.Marks[i].Node == n {
		return &l.links[i]
	}
	return &link{}
}

// destination is href, "" if that is nothing to read: a place on the page, an address
// of mail, a script.
func destination(href string) string {
	href = strings.TrimSpace(href)
	if href == "" || href[0] == '#' {
		return ""
	}
	const long = 12
	if colon := strings.IndexByte(href[:min(len(href), long)], ':'); colon > 0 && !strings.EqualFold(href[:colon], "http") && !strings.EqualFold(href[:colon], "https") &&
		!strings.ContainsAny(href[:colon], "/?.") {
		return ""
	}
	return href
}

// host is the host of an address, "" if it is relative.
func host(href string) string {
	href, _, _ = strings.Cut(href, "?")
	_, rest, ok := strings.Cut(href, "//")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	return strings.TrimPrefix(host, "www.")
}

// isLocal says whether an address is on the host of the page.
func (l *Page) isLocal(href string) bool {
	h := host(href)
	return h == "" || h == l.host
}

// segment is a number for the first folder of an address.
func segment(href string) uint64 {
	if _, rest, ok := strings.Cut(href, "//"); ok {
		_, href, _ = strings.Cut(rest, "/")
	}
	first, _, ok := strings.Cut(strings.Trim(href, "/"), "/")
	if !ok {
		return 0
	}
	h := uint64(1)
	for i := range len(first) {
		h = h*0x100000001b3 ^ uint64(first[i])
	}
	return h
}
