package measure

import (
	"fmt"
	"slices"
	"strings"
)

// Choose are the sets with these names, which have commas between them; without names it
// is all.
func Choose[S any](names string, all []S, name func(S) string) ([]S, error) {
	if names == "" {
		return all, nil
	}
	var out []S
	for wanted := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(all, func(s S) bool { return name(s) == wanted })
		if i < 0 {
			known := make([]string, len(all))
			for i, s := range all {
				known[i] = name(s)
			}
			return nil, fmt.Errorf("no set %q; there are %s", wanted, strings.Join(known, ", "))
		}
		out = append(out, all[i])
	}
	return out, nil
}
