package measure

import (
	"runtime"
	"runtime/metrics"
	"time"
)

// Time is the processor time of one call of f, its own garbage collected and nobody
// else's: one call seldom makes enough garbage for a collection, and it would pay
// for the garbage of those before it or leave its own to the next. So the heap is
// cleaned first, and then f called until a collection has ended that its garbage
// brought about. What the last call leaves is not paid for; that is in favour of
// those that make most.
//
// The tables that some systems keep are in the heap for all of them. That makes
// collections longer and as much rarer, so a byte of garbage costs what it costs in
// any program with more than a few megabytes of its own; in a tiny one it is less.
func Time(f func()) time.Duration {
	const longest = time.Second // for an f that makes next to no garbage
	runtime.GC()
	collected, start := collections(), clock()
	for calls := 1; ; calls++ {
		f()
		if spent := clock() - start; collections() > collected || spent > longest {
			return spent / time.Duration(calls)
		}
	}
}

// collections counts those that garbage brought about, and that have ended.
func collections() uint64 {
	sample := []metrics.Sample{{Name: "/gc/cycles/automatic:gc-cycles"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
