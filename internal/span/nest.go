package span

// Deepest is how many spans [Nest] has around one place. What would be deeper is left out.
const Deepest = 16

// Nest goes through the bytes of within, and through spans, which are sorted by their
// start and may lie in each other or cross, as through the elements of a document: it
// calls open and close with the index of each span and text with the bytes between two of
// these calls, so that what was opened last is closed first. Of spans with the same start
// the first is around the others. A span that crosses the end of one around it is closed
// there and opened again. Spans that are empty within the bytes of within are left out.
func Nest(within Span, spans []Span, open, close func(i int), text func(Span)) {
	at := within.Start
	var stack [Deepest]int
	depth := 0
	until := func(end int) {
		if at < end {
			text(Span{at, end})
			at = end
		}
	}
	// closeUntil closes the spans that end up to place, innermost first.
	closeUntil := func(place int) {
		for {
			next, first := place+1, -1
			for i, s := range stack[:depth] {
				if end := min(spans[s].End, within.End); end < next {
					next, first = end, i
				}
			}
			if first < 0 {
				return
			}
			until(next)
			for i := depth - 1; i >= first; i-- {
				close(stack[i])
			}
			kept := stack[:first]
			for _, s := range stack[first:depth] {
				if spans[s].End > next && next < within.End {
					open(s)
					kept = append(kept, s)
				}
			}
			depth = len(kept)
		}
	}
	for i, s := range spans {
		start := max(s.Start, at)
		if min(s.End, within.End) <= start {
			continue
		}
		closeUntil(start)
		until(start)
		if depth < Deepest {
			open(i)
			stack[depth] = i
			depth++
		}
	}
	closeUntil(within.End)
	until(within.End)
}
