//go:build !unix

package measure

import "time"

var began = time.Now()

// clock is the time since the start, for want of the process's own: leave the machine
// alone while it is measured.
func clock() time.Duration { return time.Since(began) }
