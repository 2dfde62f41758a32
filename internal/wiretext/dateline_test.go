package wiretext

import (
	"strings"
	"testing"
	"time"
)

// The dateline is marked ⟦…⟧ in the paragraph; a paragraph without marks has none.
func TestReadDateline(t *testing.T) {
	for _, test := range []struct{ marked, place, agency, date string }{
		{"⟦BEIJING (Reuters)⟧ - Exports rose.", "BEIJING", "Reuters", ""},
		{"⟦WASHINGTON, Jan. 10 (AP)⟧ — Exports rose.", "WASHINGTON", "AP", "2024-01-10"},
		{"⟦BRISBANE, Australia, Jan. 1 (Xinhua)⟧ -- Exports rose.", "BRISBANE, Australia", "Xinhua", "2024-01-01"},
		{"⟦NEW YORK--(BUSINESS WIRE)⟧--Acme Corp. said today", "NEW YORK", "BUSINESS WIRE", ""},
		{"⟦CARLSBAD, Calif., May 5, 2025 /PRNewswire/⟧ -- Acme Corp. said", "CARLSBAD, Calif.", "PRNewswire", "2025-05-05"},
		{"⟦HOUSTON, April 01, 2024 (GLOBE NEWSWIRE)⟧ -- Acme Corp. said", "HOUSTON", "GLOBE NEWSWIRE", "2024-04-01"},
		{"⟦(Bloomberg)⟧ -- Copper rose.", "", "Bloomberg", ""},
		{"⟦Geneva (dpa)⟧ - Talks resumed.", "Geneva", "dpa", ""},
		{"⟦New Delhi, May 5 (PTI)⟧ The minister said", "New Delhi", "PTI", "2024-05-05"},
		{"⟦MOSCOW, December 30. /TASS/⟧. The plant will open.", "MOSCOW", "TASS", "2023-12-30"},
		{"⟦BEIJING/HONG KONG (Reuters)⟧ - Shares fell.", "BEIJING/HONG KONG", "Reuters", ""},
		{"⟦PORT ELLEN (AP)⟧ _ Marcus Dray scored", "PORT ELLEN", "AP", ""},
		{"⟦HOUSTON, TX / ACCESSWIRE / July 6, 2021⟧ / Acme Corp. said", "HOUSTON, TX", "ACCESSWIRE", "2021-07-06"},
		{"⟦SÃO PAULO⟧ — Coffee is dear.", "SÃO PAULO", "", ""},
		{"⟦LIMA, Peru⟧ — Coffee is dear.", "LIMA, Peru", "", ""},
		{"⟦LONDON, March 3⟧ — Coffee is dear.", "LONDON", "", "2024-03-03"},
		{marked: "Apple (AAPL) - the company said"},
		{marked: "Coffee — and tea — is dear."},
		{marked: "NASA (the space agency) launched a probe."},
		{marked: "The bank -- which is old -- has closed."},
		{marked: "WARNING: 3 dead - police"},
		{marked: "(Reuters) is a news agency."},
		{marked: "(a) -- the first"},
		{marked: "lima (Reuters) - no capital"},
		{marked: ""},
	} {
		before, rest, marked := strings.Cut(test.marked, "⟦")
		inside, after, _ := strings.Cut(rest, "⟧")
		text := before + inside + after
		if !marked {
			text, inside = test.marked, ""
		}
		d := ReadDateline(text, time.Date(2024, 1, 11, 0, 0, 0, 0, time.UTC))
		date := ""
		if d.Date.Grain != 0 {
			date = d.Date.Time.Format(time.DateOnly)
		}
		if got := text[d.Start:d.End]; got != inside || d.Place != test.place || d.Agency != test.agency || date != test.date {
			t.Errorf("%s: got %q: place %q, agency %q, date %q", test.marked, got, d.Place, d.Agency, date)
		}
	}
}
