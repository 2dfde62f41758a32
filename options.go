package newswire

import "time"

// Option changes how a page is read. Most calls need none.
type Option func(*config)

type config struct {
	url         string
	contentType string
	date        time.Time
	limit       int64
	kind        PageKind
}

func configure(opts []Option) config {
	c := config{limit: DefaultLimit}
	for _, o := range opts {
		o(&c)
	}
	return c
}

// DefaultLimit is the most bytes that [Parse] reads, unless [WithLimit] says
// otherwise: 16 MiB.
const DefaultLimit = 16 << 20

// WithURL says where the page was. It becomes [Page.URL], and relative addresses on
// the page start from it.
func WithURL(url string) Option { return func(c *config) { c.url = url } }

// WithContentType gives the page's media type, as a Content-Type header does:
// "text/html; charset=koi8-r". A type of text/plain or text/html decides what the
// page is; a charset decides how it is decoded. [Split] has no use for it.
func WithContentType(contentType string) Option {
	return func(c *config) { c.contentType = contentType }
}

// WithDate gives the date from which the page's incomplete dates are understood:
// a month and day take the year that brings them nearest to it, a bare clock time
// its day. Best is the day on which the page was fetched or published.
func WithDate(date time.Time) Option { return func(c *config) { c.date = date } }

// WithLimit changes how many bytes [Parse] reads before it gives up with
// [ErrTooLarge]. [Split] has no limit.
func WithLimit(bytes int64) Option { return func(c *config) { c.limit = bytes } }

// WithKind says what the page is known to be. [PageArticle] says that text is the
// body of one story: it is not split, nothing is left out, and [Article.Text] is
// the text, byte for byte; other kinds change nothing there. Of an HTML page it
// becomes [Page.Kind], whatever the page itself says: a [PageListing] is read as a list
// of stories, but where none are found its text is one article; and no other kind is.
func WithKind(kind PageKind) Option { return func(c *config) { c.kind = kind } }
