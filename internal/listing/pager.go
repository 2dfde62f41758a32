package listing

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// nextWords lead to the next page of a list.
var nextWords = [...]string{"next", "next page", "older", "older posts", "older entries", "older stories", "more stories", "load more",
	"weiter", "nächste", "nächste seite", "ältere beiträge", "suivant", "page suivante", "articles plus anciens", "siguiente", "página siguiente", "entradas anteriores", "próxima", "seguinte", "próximo", "successivo", "avanti", "successiva", "volgende", "nästa", "næste", "neste",
	"następna", "další", "sonraki", "далее", "следующая", "вперёд", "вперед", "наступна", "下一页", "下一頁", "下页", "次へ", "次のページ", "다음", "التالي", "הבא", "επόμενη", "ถัดไป"}

// Next is where the page leads to for more of its list, which has these stories; "" if
// it does not.
func (l *Page) Next(stories []Story) string {
	const long = 28 // bytes
	own := make(map[string]bool, len(stories))
	last := int32(0)
	for k := range stories {
		own[stories[k].Href] = true
		last = max(last, stories[k].Node)
	}
	var numbers, links []int
	worded := ""
	for i, m := range l.Marks {
		href := l.links[i].href
		if href == "" || !l.links[i].next && (m.End == m.Start || m.End-m.Start > long) {
			continue
		}
		if href = htmltree.Unescape(href); own[href] {
			continue
		}
		if l.links[i].next {
			return href
		}
		text := l.markText(m)
		if text == "" {
			continue
		}
		if text[0] >= '0' && text[0] <= '9' {
			if n, err := strconv.Atoi(text); err == nil && n > 0 && n < manyPages {
				numbers, links = append(numbers, n), append(links, i)
			}
			continue
		}
		in := l.around(m.Node)
		if m.Node < last && in&calledPager == 0 || in&calledSlider != 0 {
			continue
		}
		if text = strings.Trim(strings.ToLower(text), " ›»→>‹«←<"); worded == "" && slices.Contains(nextWords[:], text) {
			worded = href
		}
	}
	if worded != "" {
		return worded
	}
	// Of numbered pages, this is the one that needs no link: the last gap before a run.
	next := ""
	for k, n := range numbers {
		first := n == 2 && (k == 0 || numbers[k-1] != 1)
		if (first || k > 0 && n == numbers[k-1]+2) && l.isPaging(k, numbers, links) {
			next = htmltree.Unescape(l.links[links[k]].href)
		}
	}
	return next
}

// manyPages is more than a list has: larger numbers are years.
const manyPages = 1900

// isPaging says whether the k-th of some numbers that are links is that of a page:
// its class says so, or the next number stands beside it.
func (l *Page) isPaging(k int, numbers, links []int) bool {
	const near = 2 // links
	if l.around(l.Marks[links[k]].Node)&calledPager != 0 {
		return true
	}
	return k+1 < len(numbers) && numbers[k+1] == numbers[k]+1 && links[k+1]-links[k] <= near
}
