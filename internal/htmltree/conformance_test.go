package htmltree

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The tree construction tests of html5lib, which come with x/net/html: letters
// stand in the same element as in its tree. What differs is broken markup of the
// sorts that the package's comment names.
func TestHTML5Lib(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/net").Output()
	if err != nil {
		t.Skip("x/net is not in a module cache:", err)
	}
	files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "html", "testdata", "html5lib-tests", "tree-construction", "*.dat"))
	if len(files) == 0 {
		t.Skip("x/net has no html5lib-tests")
	}
	cases, agree := 0, 0
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, test := range strings.Split("\n"+string(b), "\n#data\n")[1:] {
			source, rest, _ := strings.Cut(test, "\n#errors")
			if strings.Contains(rest, "#document-fragment") {
				continue
			}
			checkTree(t, Parse(source))
			want := letters(theirs(t, source))
			all, same, first := agreement(want, letters(ours(source)))
			if all == 0 {
				continue
			}
			cases++
			if all == same {
				agree++
			} else if testing.Verbose() {
				t.Logf("%s: %q: %s", filepath.Base(file), source, first)
			}
		}
	}
	t.Logf("%d of %d cases agree", agree, cases)
	if agree*100 < cases*85 {
		t.Errorf("%d of %d cases agree, want 85%%", agree, cases)
	}
}
