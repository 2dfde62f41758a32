// Package cores spreads work over the cores of the machine.
package cores

import (
	"runtime"
	"sync"
)

// Each calls do for 0 to n-1 on all cores.
func Each(n int, do func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}
