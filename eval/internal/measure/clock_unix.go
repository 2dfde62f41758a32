//go:build unix

package measure

import (
	"syscall"
	"time"
)

// clock is the processor time that this process has used. On a machine that has
// other work too it is what a core of one's own would take, as no clock on the wall is.
func clock() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err) // it cannot fail for RUSAGE_SELF
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
