// Package span holds half-open byte ranges.
package span

// Span is the bytes from Start up to, not including, End.
type Span struct{ Start, End int }

// Settle takes from two lists of things with spans, each in order and without overlaps,
// what overlaps something longer in the other; of two as long the one in b.
func Settle[A, B any](a []A, b []B, ofA func(*A) Span, ofB func(*B) Span) ([]A, []B) {
	keptA, keptB := a[:0], b[:0]
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		s, t := ofA(&a[i]), ofB(&b[j])
		switch {
		case s.End <= t.Start:
			keptA = append(keptA, a[i])
			i++
		case t.End <= s.Start:
			keptB = append(keptB, b[j])
			j++
		case s.End-s.Start > t.End-t.Start:
			j++
		default:
			i++
		}
	}
	return append(keptA, a[i:]...), append(keptB, b[j:]...)
}
