package stamp

import (
	"testing"
	"time"
)

func TestAgo(t *testing.T) {
	ref := time.Date(2024, 1, 11, 2, 30, 40, 0, time.UTC)
	for in, want := range map[string]string{
		"5 hours ago": "2024-01-10", "58 mins ago by X": "2024-01-11T01:32", "1 hr ago": "2024-01-11", "3h ago": "2024-01-10", "a year ago": "2023",
		"22 days ago": "2023-12-20", "2 weeks ago": "2023-12", "1 month ago": "2023-12", "4 years ago": "2020",
		"il y a 2 jours": "2024-01-09", "vor 3 Stunden": "2024-01-10", "hace 1 día": "2024-01-10", "3 ore fa": "2024-01-10", "2 часа назад": "2024-01-11",
		"3小时前": "2024-01-10", "2日前": "2024-01-09", "3시간 전": "2024-01-10", "10 Hours Ago": "2024-01-10",
		"5 hours": "", "3 minutes read": "", "for two years": "", "ago": "", "2024 years ago": "", "a": "",
	} {
		got := ""
		if s, n := Ago(in, ref); n > 0 {
			got = s.Time.Format([...]string{"", "2006", "2006-01", "2006-01-02", "2006-01-02T15:04"}[s.Grain])
		}
		if got != want {
			t.Errorf("Ago(%q) = %q, want %q", in, got, want)
		}
	}
}
