// Package span holds half-open byte ranges.
package span

// Span is the bytes from Start up to, not including, End.
type Span struct{ Start, End int }
