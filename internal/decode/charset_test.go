package decode

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/htmlindex"
)

// What is trusted before what, and what the bytes disprove.
func TestCharsetOf(t *testing.T) {
	const (
		french = "Un \xe9t\xe9 \xe0 la mer"
		russia = "\xcc\xee\xf1\xea\xe2\xe0, 5 \xe0\xef\xf0\xe5\xeb\xff"
		tokyo  = "\x93\x8c\x8b\x9e\x82\xcc\x90V\x82\xb5\x82\xa2\x8ew\x90\x94"
	)
	for _, test := range []struct{ name, in, transport, want string }{
		{"ASCII", "a ferry", "", "utf-8"},
		{"ASCII, declared", "a ferry", "windows-1252", "utf-8"},
		{"UTF-8", "l'été", "", "utf-8"},
		{"UTF-8 over any declaration", "<meta charset=koi8-r>l'été", "windows-1251", "utf-8"},
		{"UTF-8 with one slip, declared otherwise", strings.Repeat("l'été ", 8) + "\xe9", "iso-8859-1", "utf-8"},
		{"UTF-8 with as many slips as letters, declared", "\xe9t\xc3\xa9 ", "utf-8", "utf-8"},
		{"mark over transport", "\xef\xbb\xbf\xe9", "windows-1252", "utf-8"},
		{"transport over the page", "<meta charset=windows-1251>" + french, "windows-1252", "windows-1252"},
		{"the page over a guess", "<meta charset=macintosh>" + russia, "", "macintosh"},
		{"a label that is none", "<meta charset=windows-1251>" + russia, "cyrillic, please", "windows-1251"},
		{"a charset that nobody reads", russia, "iso-2022-kr", "windows-1251"},
		{"UTF-16 in a meta element is UTF-8, disproved", "<meta charset=utf-16>" + russia, "", "windows-1251"},
		{"wrong UTF-8, French", french, "utf-8", "windows-1252"},
		{"wrong UTF-8, Russian", "<meta charset=utf-8>" + russia, "", "windows-1251"},
		{"wrong Shift_JIS", "<meta charset=shift_jis><html lang=fr>" + french + " ch\xe8re", "", "windows-1252"},
		{"wrong EUC-JP", tokyo, "euc-jp", "shift_jis"},
		{"ISO-2022-JP, undeclared", "\x1b$B66\x1b(B", "", "iso-2022-jp"},
		{"ISO-2022-JP, declared UTF-8", "\x1b$B66\x1b(B", "utf-8", "utf-8"},
		{"Macintosh", "\x8e", "macintosh", "macintosh"},
		{"UTF-16 without a mark", "<\x00p\x00>\x00\x1c\x04>\x00", "", "utf-16le"},
		{"UTF-16 of little ASCII, by transport", "\x4e\x2d\x65\x87\x65\xb0\x80\x5e\x00\n", "utf-16", "utf-16be"},
		{"wrong UTF-16", french, "utf-16", "windows-1252"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := charsetOf(test.in, test.transport); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// A sentence is enough for a guess. Where several charsets read it alike, any of
// them is right.
func TestGuess(t *testing.T) {
	for _, test := range []struct{ text, lang, charsets string }{
		{"“Nobody’s ferry”—that’s what it’s called, at £3", "", "windows-1252"},
		{"naïve café in a page of English, © 2024", "en", "windows-1252"},
		{"À l’été dernier, la mer était déjà très agitée.", "", "windows-1252"},
		{"Der Fährmann grüßt die Gäste, die für heute gebucht haben.", "", "windows-1252"},
		{"El niño salió después de la lluvia, ¿adónde?", "", "windows-1252"},
		{"Não há mais ligações até à próxima estação.", "", "windows-1252"},
		{"Färjan går inte på söndagar, säger kaptenen.", "", "windows-1252"},
		{"Siden går færgen også på søndage, hver time året rundt.", "", "windows-1252"},
		{"Þetta er síðasta ferðin í dag, sagði skipstjórinn.", "", "windows-1252"},
		{"Prom nie pływa w niedzielę, choć ludzie czekają już na brzegu.", "", "windows-1250 iso-8859-2"},
		{"Přívoz v neděli nejezdí, říká převozník, který žije u řeky.", "", "windows-1250 iso-8859-2"},
		{"A révész vasárnap nem dolgozik, mert őszintén szólva fáradt, és fűt.", "", "windows-1250 iso-8859-2"},
		{"Skela nedjeljom ne vozi, kaže čovjek koji živi uz rijeku.", "hr", "windows-1250 iso-8859-2"},
		{"Feribot pazar günleri çalışmıyor, dedi yaşlı kaptan.", "", "windows-1254"},
		{"Keltas sekmadieniais neplaukia, sakė žmogus, gyvenantis šalia upės.", "", "windows-1257"},
		{"По воскресеньям паром не ходит, говорит паромщик.", "", "windows-1251 koi8-r"},
		{"Щонеділі пором не ходить, каже її сусід.", "", "windows-1251 koi8-u"},
		{"Το πλοίο δεν περνάει την Κυριακή, λέει ο καπετάνιος.", "", "windows-1253 iso-8859-7"},
		{"המעבורת לא יוצאת בשבת, אומר רב החובל", "", "windows-1255"},
		{"لا تعمل العبارة يوم الجمعة، يقول القبطان", "", "windows-1256"},
		{"เรือข้ามฟากไม่วิ่งวันอาทิตย์ กัปตันกล่าว", "", "windows-874"},
		{"渡船星期天不开，船长对我们说。", "", "gbk gb18030"},
		{"渡船星期天不開，船長對我們說。", "", "big5"},
		{"日曜日は渡し船が動かない、と船長は話す。", "", "shift_jis euc-jp"},
		{"フェリーターミナル", "ja", "shift_jis euc-jp"},
		{"일요일에는 배가 다니지 않는다고 선장은 말한다.", "", "euc-kr"},
		{"По-русски, хотя страница называет себя английской.", "en", "windows-1251 koi8-r"},
	} {
		for charset := range strings.FieldsSeq(test.charsets) {
			e, _ := htmlindex.Get(charset)
			in, err := e.NewEncoder().String(test.text)
			if err != nil {
				t.Fatal(charset, err)
			}
			got := guess(sampleOf(in), test.lang)
			if text := transcode(in, got); text != test.text {
				t.Errorf("%s in %s is guessed to be in %s: %s", test.text, charset, got, text)
			}
		}
	}
}

func TestReadDeclared(t *testing.T) {
	for _, test := range []struct{ page, charset, lang string }{
		{"<meta charset=GB2312>", "gbk", ""},
		{"<html lang='pl-PL'><meta charset=latin2>", "iso-8859-2", "pl-PL"},
		{"<html xml:lang=ja><meta http-equiv=content-type content='text/html;charset = \"x-sjis\"'>", "shift_jis", "ja"},
		{"<meta http-equiv=Content-Language content=cs><meta charset=none><meta charset=windows-1250>", "windows-1250", "cs"},
		{"<meta content='text/html; charset=koi8-r'>", "", ""}, // it is not for http-equiv
		{"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "windows-1251", ""},
		{"<script>'<meta charset=koi8-r>'</script>", "", ""},
		{"<?xml version='1.0' encoding='euc-kr'?><html>", "euc-kr", ""},
		{"<?xml version='1.0' encoding='euc-kr'?><meta charset=gbk>", "gbk", ""},
		{"<meta charset=utf-16be>", "utf-8", ""},
		{"<meta charset=x-user-defined>", "windows-1252", ""},
		{"<meta charset", "", ""},
		{"", "", ""},
	} {
		if strings.Contains(test.page, "x-user-defined") && canonical("x-user-defined") == "" {
			continue // Node.js has no such decoder, as every browser has
		}
		if got := readDeclared(test.page); got != (declared{test.charset, test.lang}) {
			t.Errorf("%s: got %+v", test.page, got)
		}
	}
}

// FuzzRead checks on any bytes that there is valid text or an error, and that
// the charset found has a decoder.
func FuzzRead(f *testing.F) {
	f.Add([]byte("<meta charset=euc-jp>\x93\x8c\x8b\x9e"), "shift_jis")
	f.Add([]byte("\xff\xfe\x00\xd8a"), "")
	f.Add([]byte("<?xml encoding=\xcc\xee\xf1"), "utf-16")
	f.Fuzz(func(t *testing.T, b []byte, transport string) {
		if name := charsetOf(string(b), transport); canonical(name) != name {
			t.Fatalf("charset %q", name)
		}
		doc, err := Read(strings.NewReader(string(b)), "text/html; charset="+transport, 1<<20)
		if strings.ToValidUTF8(doc.Text, "") != doc.Text || err != nil && doc != (Document{}) {
			t.Fatalf("%+v, %v", doc, err)
		}
	})
}
