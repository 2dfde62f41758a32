package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

const help = `NAME
    newswire - read wire pages and write their articles

SYNOPSIS
    newswire [FLAG | FILE | DIR | PATTERN | -]...
    newswire view [FLAG | FILE | DIR | PATTERN | -]...

DESCRIPTION
    A wire page is an article's HTML, an archive or front page with many
    stories, or the flattened text of one. newswire finds the stories in it:
    titles, authors, times, clean text, and in that text who and what is named,
    the dates, the amounts and the quotes, with byte offsets.

    Pages are read on all cores and written in the order of the inputs, each as
    soon as it is there. An input that cannot be read is named on standard
    error, and the others are read all the same.

    newswire view shows the pages in a browser: it prints an address that no
    other computer can reach, and that others who use this one cannot guess, and
    answers there until interrupted.

OPTIONS
    Flags may stand before, between and after the files, as -o toc or -o=toc.
    What follows -- is a file, whatever its name.

    -o FORMAT    how to write pages; see OUTPUT FORMATS (default json)
    -i FORMAT    what the input is; see INPUT (default auto)
    -url URL     where the page was: its links start from there
    -date DATE   the date from which incomplete dates are understood:
                 2024-05-01, or with a time as in 2024-05-01T10:00:00Z
    -limit SIZE  the most bytes of a page, unpacked: 500000, 64M (default 16M)
    -addr ADDR   where newswire view answers: a port, or host and port of this
                 computer, as localhost:8080 (default 127.0.0.1:0, a free port)
    -q           say nothing but errors
    -version     print the version
    -help        print this

OUTPUT FORMATS
    json      an indented object a page: all that was found
    jsonl     the same, a page a line
    text      titles, authors, dates and texts
    markdown  the articles as CommonMark, with a thematic break between two
    html      the articles as one HTML document
    ninjs     an indented ninjs 3.1 item an article (IPTC, for news agencies)
    jsonld    an indented schema.org graph a page (JSON-LD, for search engines)
    feed      an indented JSON Feed 1.1 a page (for feed readers)
    toc       a table of contents: a line a story with its number, title, words
              and place, the bytes in flat text or the address
    view      one HTML document with all that was found marked in the text

    The objects of json, ninjs, jsonld and feed stand one after the other, as
    jq reads them. Those of json and jsonl have the "id" of their line, or the
    name of their file. html, markdown and view write only what is safe to
    show: nothing of a page's own markup.

INPUT
    Without files, and for -, standard input is read. Of a directory every file
    below it is read, in the order of the names, but for hidden ones, as .git
    and .DS_Store, and links to directories. A PATTERN, as '2024-*.html', is
    one that the shell left as it is. A file packed by gzip, and packed
    standard input, is unpacked, whatever its name.

    auto      tell by the content; by the name where it ends in .jsonl, .ndjson,
              .jsonl.gz or .ndjson.gz
    html      HTML
    text      flat text
    jsonl     a page a line: an object with "html" or "text" and, if known,
              "id", "url", "title", "date" and "kind"; of "kind": "article" the
              text is one story, kept byte for byte, with that title and date

EXIT STATUS
    0         all inputs were read
    1         some were not, or the results could not be written
    2         wrong usage
    130       interrupted; what was written until then is complete. To interrupt
              newswire view is to end it: 0
    141       the reader of the results had enough, as head

EXAMPLES
    The stories of an archive page:
        newswire archive.html -o toc
    A crawl to JSON lines, for jq or a database:
        newswire -o jsonl crawl/ > articles.jsonl
    The people in a page, with jq:
        newswire page.html | jq -r '.articles[].entities[]?
            | select(.kind == "PERSON") | .name'
    A page from the net, as Markdown:
        curl -s https://example.org/news | newswire -o markdown
    What was found, in a browser:
        newswire view archive.html
`

// version says what this program was built from, and by which Go.
func version() string {
	v, revision, changed := "(unknown)", "", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		v = info.Main.Version
		for _, s := range info.Settings {
			switch {
			case s.Key == "vcs.revision":
				revision = ", revision " + s.Value
			case s.Key == "vcs.modified" && s.Value == "true":
				changed = ", changed since"
			}
		}
	}
	return fmt.Sprintf("newswire %s%s%s, %s %s/%s", v, revision, changed, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
