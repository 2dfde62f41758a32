package measure

import "runtime"

// Allocated are the objects that one call of f allocates, and their bytes.
func Allocated(f func()) (objects, bytes int) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.Mallocs - before.Mallocs), int(after.TotalAlloc - before.TotalAlloc)
}
