package corpus

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

func TestReadIOB2(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.iob2")
	write := func(s string) {
		if err := os.WriteFile(file, []byte(s), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("-DOCSTART-\tO\n\nAnn\tB-PER\n.\tO\n\nShe\tO\n\n-DOCSTART-\tO\n\nOslo\tB-LOC\n")
	got, err := ReadIOB2(file)
	want := [][][]Word{{{{"Ann", "B-PER"}, {".", "O"}}, {{"She", "O"}}}, {{{"Oslo", "B-LOC"}}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v %v, want %v", got, err, want)
	}
	write("Ann B-PER\n")
	if _, err := ReadIOB2(file); err == nil {
		t.Error("no error for a line without a tag")
	}
}
