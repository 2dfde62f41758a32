package wiretext

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phrase is what a line of stock wording does on a page.
type phrase uint8

const (
	readOn    phrase = iota + 1 // leads from a teaser to its story
	navigate                    // pages, menus, feeds, search
	share                       // share, print, listen, leave a comment
	comments                    // opens what readers said
	subscribe                   // newsletters, memberships, cookies
	related                     // opens a list of other stories
	legal                       // copyright and terms
	heading                     // names the page or the section, not a story
	liveIntro                   // opens a live page
)

func (p phrase) class() class {
	if p == readOn {
		return more
	}
	return furniture
}

// phraseOf knows the stock wording of web pages. A line matches whatever its
// case, numbers, arrows and closing signs are.
func phraseOf(s string) phrase {
	if len(s) > 120 {
		return 0
	}
	var buf [maxKey]byte
	key := phraseKey(buf[:0], s)
	if p := stockPhrase(key); p != 0 {
		return p
	}
	if p := phraseByStart(key); p != 0 {
		return p
	}
	if isPager(key) {
		return navigate
	}
	if colon := strings.IndexByte(s, ':'); colon > 0 {
		return phraseByLabel(phraseKey(buf[:0], s[:colon]))
	}
	return 0
}

const maxKey = 48

// phraseKey is s in lower case, cut to maxKey, with each number as #, runs of
// other signs as one space, and none at the ends.
func phraseKey(key []byte, s string) []byte {
	space := false
	for i := 0; i < len(s) && len(key) < maxKey-utf8.UTFMax-1; {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case r < utf8.RuneSelf && r|0x20 >= 'a' && r|0x20 <= 'z':
			r |= 0x20
		case r >= '0' && r <= '9':
			r = '#'
			if !space && len(key) > 0 && key[len(key)-1] == '#' {
				continue
			}
		case r == '\'' || r == '’':
			r = '\''
		case r == '©':
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r)):
			r = unicode.ToLower(r)
		default:
			space = true
			continue
		}
		if space && len(key) > 0 {
			key = append(key, ' ')
		}
		space = false
		key = utf8.AppendRune(key, r)
	}
	return key
}

func stockPhrase(key []byte) phrase {
	switch string(key) {
	case "read more", "read on", "more", "continue", "continue reading", "keep reading", "learn more", "read the full article",
		"read full article", "read full story", "read the full story", "full story", "full article", "read article", "read story",
		"read the rest", "read the rest of this entry", "view article", "view full article", "view post", "view more", "see more",
		"find out more", "more details", "click here to read more", "click to read more", "continue to full article", "read the article",
		"read this article", "read the story", "read this story", "read the whole story", "weiterlesen", "mehr lesen", "mehr",
		"lire la suite", "lire plus", "en savoir plus", "leer más", "seguir leyendo", "leia mais", "ler mais", "leggi tutto",
		"leggi di più", "continua a leggere", "lees meer", "lees verder", "läs mer", "les mer", "læs mere", "lue lisää",
		"czytaj więcej", "czytaj dalej", "devamını oku", "читать далее", "читать дальше", "подробнее", "читати далі", "детальніше":
		return readOn
	case "older posts", "newer posts", "older entries", "newer entries", "next entries", "previous entries", "older", "newer",
		"older articles", "newer articles", "older stories", "next", "previous", "prev", "next page", "previous page", "last page",
		"first page", "posts navigation", "post navigation", "page navigation", "pagination", "posts pagination", "navigation",
		"load more", "load more posts", "load more articles", "load more stories", "show more", "more posts", "more stories",
		"more news", "more articles", "view all", "see all", "view all posts", "all posts", "all news", "all articles",
		"scroll to top", "back to top", "go to top", "to top", "return to top", "top of page", "up", "top",
		"skip to content", "skip to main content", "skip navigation", "skip to navigation", "jump to content", "toggle navigation",
		"menu", "main menu", "open menu", "close menu", "close", "search", "search for", "search this site", "site search", "home",
		"about", "about us", "contact", "contact us", "sitemap", "site map", "advertise", "advertise with us", "careers", "jobs",
		"help", "faq", "login", "log in", "sign in", "sign up", "register", "my account", "rss", "rss feed", "feed", "archives",
		"categories", "tags", "recent posts", "recent comments", "popular posts", "meta", "sections", "topics", "filter", "sort by",
		"next post", "previous post", "next article", "previous article", "next story", "go back", "back", "page #", "page # of #",
		"showing # of #", "results", "# results", "edit", "table of contents", "contents", "classification", "lp", "td", "in this article",
		"on this page", "nach oben", "zum inhalt springen", "haut de page", "volver arriba", "наверх":
		return navigate
	case "share", "share this", "share this article", "share this story", "share this post", "share article", "share on facebook",
		"share on twitter", "share on x", "share on linkedin", "share via email", "share with your friends", "like this", "like loading",
		"print", "print this", "print this article", "print article", "email", "email this", "email this article", "email article",
		"facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "instagram", "youtube", "tweet", "pin it",
		"copy link", "save", "save article", "save for later", "bookmark", "listen", "listen to this article", "listen to article",
		"listen to this story", "listen now", "play audio", "watch", "watch now", "watch live", "play", "play video", "advertisement",
		"advertisements", "advertising", "ad", "ads", "sponsored", "sponsored content", "promoted", "promoted content",
		"article continues below", "story continues below", "story continues below advertisement", "continue reading below",
		"scroll to continue", "leave a comment", "leave a reply",
		"no comments", "no comments yet", "add a comment", "add comment", "post a comment", "join the conversation", "be the first to comment",
		"view comments", "reply", "like", "report", "show comments", "comments are closed", "comments off", "report an error", "give us feedback", "follow us",
		"follow us on facebook", "follow us on twitter", "follow us on google news", "photo", "photos", "gallery", "image", "video",
		"teilen", "drucken", "anzeige", "werbung", "partager", "publicité", "compartir", "publicidad", "imprimir", "поделиться", "реклама":
		return share
	case "comments", "comments #", "# comments", "# comment", "all comments", "reader comments", "join the discussion", "discussion":
		return comments
	case "subscribe", "subscribe now", "subscribe to our newsletter", "subscribe to the newsletter", "sign up for our newsletter",
		"sign up for our daily newsletter", "newsletter", "newsletters", "email newsletter", "get the newsletter", "join our newsletter",
		"join now", "donate", "donate now", "support us", "become a member", "accept cookies", "accept all", "reject all", "we value your privacy",
		"view this email in your browser", "unsubscribe", "already a subscriber", "subscribe to continue reading", "skip advertisement", "accept all cookies", "cookie settings",
		"manage cookies", "accept", "newsletter abonnieren", "your email", "email address", "your email address", "enter your email":
		return subscribe
	case "related", "related articles", "related stories", "related posts", "related news", "related content", "related topics",
		"related links", "related reading", "related coverage", "you may also like", "you might also like", "you may like",
		"you might also be interested in", "you may also be interested in", "recommended", "recommended for you", "recommended reading",
		"recommended stories", "read also", "also read", "see also", "read next", "up next", "more from this author",
		"more on this topic", "more on this story", "more like this", "more to read", "more to explore", "most read", "most popular", "most viewed",
		"trending", "trending now", "trending stories", "popular", "popular stories", "editors' picks", "editor's picks", "don't miss", "in case you missed it",
		"top stories", "what to read next", "latest stories", "from around the web", "around the web", "you may have missed", "further stories",
		"auch interessant", "mehr zum thema", "lire aussi", "à lire aussi", "te puede interesar", "leia também", "leggi anche", "читайте также":
		return related
	case "all rights reserved", "privacy policy", "privacy", "terms of use", "terms of service", "terms and conditions", "terms",
		"cookie policy", "disclaimer", "copyright", "legal notice", "imprint", "impressum", "do not sell my personal information",
		"alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "все права защищены":
		return legal
	case "for immediate release", "embargoed", "media release", "news release", "news", "latest news", "latest", "breaking news", "blog", "our blog", "newswire", "newsroom", "news room", "archive", "news archive",
		"press releases", "press release", "news releases", "press room", "media releases", "press", "all stories", "headlines", "stories", "articles",
		"top news", "news feed", "newsfeed", "daily digest", "morning briefing", "evening briefing", "briefing", "daily briefing", "in brief",
		"news in brief", "top stories this week", "this week", "today", "the latest", "posts", "latest posts", "latest articles",
		"latest updates", "updates", "announcements", "press centre", "press center", "media centre", "media center", "publications":
		return heading
	case "follow the latest developments here", "follow live updates", "live updates", "follow along for live updates", "live", "live blog",
		"live coverage", "key events", "key moments", "what we know so far":
		return liveIntro
	}
	return 0
}

// starts are the wordings that go on with a name, a number or a place.
var starts = [...]struct {
	key string
	is  phrase
}{
	{"© ", legal}, {"copyright ©", legal}, {"copyright #", legal}, {"c #", legal}, {"powered by ", legal},
	{"proudly powered by", legal}, {"unauthorized reproduction", legal}, {"privacy policy ", legal},
	{"author archives", heading}, {"category archives", heading}, {"monthly archives", heading}, {"archives for ", heading},
	{"archive for ", heading}, {"search results", heading}, {"posts tagged ", heading}, {"news archive", heading},
	{"story continues below", share}, {"article continues below", share}, {"print this", share}, {"back to headlines", navigate}, {"back to news", navigate},
	{"view source version", legal}, {"view original content", legal}, {"file photo", share}, {"photo by ", share}, {"photo credit", share}, {"image credit", share}, {"image source", share},
	{"share on ", share}, {"facebook twitter", share}, {"twitter facebook", share}, {"follow us on", share},
	{"enter your email", subscribe}, {"sign up for our", subscribe}, {"subscribe to our", subscribe}, {"join # other", subscribe},
	{"we use cookies", subscribe}, {"this site uses cookies", subscribe}, {"this website uses cookies", subscribe},
	{"page # of #", navigate}, {"showing # ", navigate},
}

func phraseByStart(key []byte) phrase {
	for _, st := range starts {
		if len(key) >= len(st.key) && string(key[:len(st.key)]) == st.key {
			return st.is
		}
	}
	return 0
}

// phraseByLabel knows the labels that a colon closes ("Watch: …", "Photo: …").
func phraseByLabel(label []byte) phrase {
	switch string(label) {
	case "category", "month", "tag", "archives", "archive", "browsing":
		return heading
	case "live updates", "live blog":
		return liveIntro
	case "related", "read more", "see also", "read also", "also read", "read next", "don't miss", "up next",
		"related story", "related article", "related articles", "related stories":
		return related
	case "watch", "listen", "photo", "photos", "photograph", "image", "images", "picture", "video", "credit", "photographer", "graphic",
		"share", "share this", "share this article":
		return share
	case "filter by", "sort by":
		return navigate
	}
	return 0
}

// isMenu says whether s is a row or trail of links: three short parts or more,
// the way from Home, or stock wording alone, parted by signs that prose does not
// use.
func isMenu(s string) bool {
	parts, longest, from, stock := 1, 0, 0, true
	var buf [maxKey]byte
	part := func(to int) {
		longest = max(longest, wordCount(s[from:to]))
		stock = stock && stockPhrase(phraseKey(buf[:0], s[from:to])) != 0
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch r {
		case '|', '»', '›', '>', '•', '·':
			if i > 0 {
				part(i)
				parts++
				from = i + n
			}
		}
		i += n
	}
	if parts == 1 {
		return isStockRow(s)
	}
	part(len(s))
	return longest <= 3 && (parts >= 3 || parts == 2 && (stock || strings.HasPrefix(s, "Home")))
}

// isStockRow says whether s is a row of links with nothing between them, each a
// stock word: "Share Tweet Email Print".
func isStockRow(s string) bool {
	var buf [maxKey]byte
	words := 0
	for w := range strings.FieldsSeq(s) {
		if words++; words > 8 || stockPhrase(phraseKey(buf[:0], w)) == 0 && !isSection(w) {
			return false
		}
	}
	return words > 1
}

// isConsent knows the sentences, of any length, with which pages ask to track
// their readers.
func isConsent(s string) bool {
	for _, start := range [...]string{"We use cookies", "We and our ", "This site uses cookies", "This website uses cookies",
		"By clicking “Accept", "By clicking \"Accept", "By continuing to use th", "Wir verwenden Cookies", "Nous utilisons des cookies"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	return false
}

// isPager says whether key is a row of page numbers ("1 2 3 … 14 Next »").
func isPager(key []byte) bool {
	numbers := 0
	for len(key) > 0 {
		end := bytes.IndexByte(key, ' ')
		if end < 0 {
			end = len(key)
		}
		switch string(key[:end]) {
		case "#":
			numbers++
		case "next", "previous", "prev", "last", "first", "page", "older", "newer", "posts":
		default:
			return false
		}
		key = key[min(end+1, len(key)):]
	}
	return numbers >= 2
}
