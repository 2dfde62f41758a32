package timex

import (
	"fmt"
	"testing"
	"time"
)

func TestX(t *testing.T) {
	for _, s := range []string{"On Wednesday in the US.", "He said last Tuesday, in the third quarter of 2019, two years ago.", "May 3-5, at 8:00 p.m. AST on Wednesday (0000 UTC Thursday morning)", "the first nine months of 2023", "every other week and 24/7", "He may march in May."} {
		for _, d := range Find(s, time.Date(2020, 5, 14, 0, 0, 0, 0, time.UTC)) {
			fmt.Println(s[d.Start:d.End], d.Kind, d.Value, d.Mod, d.From.Format("2006-01-02"), d.To.Format("2006-01-02"))
		}
	}
}
