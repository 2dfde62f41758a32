package weburl

import "testing"

func TestWebOrMail(t *testing.T) {
	for address, want := range map[string]string{
		"https://a.example/":              "https://a.example/",
		" HTTP://a.example/ä b\n":         "http://a.example/%C3%A4%20b",
		"https://a.example/\"><script>":   "https://a.example/%22%3E%3Cscript%3E",
		"https://a.example/a\tb\\c`'%20%": "https://a.example/ab%5Cc%60'%20%25",
		"https://a.example/#a#b":          "https://a.example/#a%23b",
		"http://[2001:db8::1]:80/[x]":     "http://[2001:db8::1]:80/%5Bx%5D",
		"mailto:a@b.example":              "mailto:a@b.example",
		"MailTo:a@b.example?subject=a b":  "mailto:a@b.example?subject=a%20b",
		"mailto:":                         "",
		"ht\ntps://a.example/":            "",
		"javascript:alert(1)//https://a/": "",
		"\x01javascript:alert(1)":         "",
		"java\nscript:alert(1)":           "",
		"data:text/html,x":                "",
		"//a.example/":                    "",
		"/a":                              "",
		"https:a":                         "",
		"https://":                        "",
		"https:///paths/17":               "",
		"http://two words.example/":       "",
		"httpsx://a.example/":             "",
		"":                                "",
	} {
		if got := WebOrMail(address); got != want {
			t.Errorf("%q: %q, want %q", address, got, want)
		}
		if Web(address) != "" && Web(address) != want {
			t.Errorf("%q: %q and %q", address, Web(address), want)
		}
	}
}
