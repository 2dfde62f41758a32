package content

import (
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// blockTags are the elements that part text.
var blockTags = tagSet(htmltree.Address, htmltree.Article, htmltree.Aside, htmltree.Blockquote, htmltree.Body, htmltree.Center, htmltree.Dd, htmltree.Details,
	htmltree.Dialog, htmltree.Dir, htmltree.Div, htmltree.Dl, htmltree.Dt, htmltree.Fieldset, htmltree.Figcaption, htmltree.Figure, htmltree.Footer,
	htmltree.Form, htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6, htmltree.Header, htmltree.Hgroup, htmltree.Hr,
	htmltree.Html, htmltree.Legend, htmltree.Li, htmltree.Listing, htmltree.Main, htmltree.Menu, htmltree.Nav, htmltree.Noscript, htmltree.Ol, htmltree.P,
	htmltree.Pre, htmltree.Search, htmltree.Section, htmltree.Summary, htmltree.Table, htmltree.Tbody, htmltree.Td, htmltree.Tfoot, htmltree.Th,
	htmltree.Thead, htmltree.Tr, htmltree.Ul, htmltree.Caption, htmltree.Option, htmltree.Label, htmltree.Button, htmltree.Video, htmltree.Audio)

// skippedTags are those whose text no reader sees.
var skippedTags = tagSet(htmltree.Script, htmltree.Style, htmltree.Svg, htmltree.Math, htmltree.Template, htmltree.Head, htmltree.Iframe, htmltree.Noframes, htmltree.Noembed,
	htmltree.Select, htmltree.Textarea, htmltree.Object, htmltree.Canvas)

// markTags are the inline elements that say something of their words.
var markTags = tagSet(htmltree.A, htmltree.B, htmltree.Strong, htmltree.Em, htmltree.I, htmltree.Code)

type set [256]bool

func tagSet(tags ...htmltree.Tag) (s set) {
	for _, t := range tags {
		s[t] = true
	}
	return s
}

// headingLevelOf is the level of a heading, those from the fifth on as one.
func headingLevelOf(tag htmltree.Tag) int { return min(tag.HeadingLevel(), 5) }

// tagClass orders the block elements from those of running text to those of
// anything.
func tagClass(tag htmltree.Tag) int {
	switch tag {
	case htmltree.P:
		return 0
	case htmltree.Blockquote:
		return 1
	case htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6:
		return 1 + headingLevelOf(tag)
	case htmltree.Pre:
		return 7
	case htmltree.Li:
		return 8
	case htmltree.Dd, htmltree.Dt:
		return 9
	case htmltree.Td:
		return 10
	case htmltree.Th:
		return 11
	case htmltree.Figcaption, htmltree.Caption:
		return 12
	case htmltree.Section, htmltree.Article, htmltree.Main:
		return 13
	case htmltree.Div:
		return 14
	case htmltree.Button, htmltree.Label, htmltree.Legend:
		return 16
	}
	return 15
}

const (
	inArticle = 1 << iota
	inMain
	inAside
	inNav
	inFooter
	inHeader
	inForm
	inTable
	inFigure
	inQuote
	inList
	inDetails
	inDialog
	inNoscript
	ancestorCount = iota
)

// ancestorBit is the bit for an element that tells of the blocks in it.
func ancestorBit(tag htmltree.Tag) uint16 {
	switch tag {
	case htmltree.Article:
		return inArticle
	case htmltree.Main:
		return inMain
	case htmltree.Aside:
		return inAside
	case htmltree.Nav:
		return inNav
	case htmltree.Footer:
		return inFooter
	case htmltree.Header:
		return inHeader
	case htmltree.Form:
		return inForm
	case htmltree.Table:
		return inTable
	case htmltree.Figure:
		return inFigure
	case htmltree.Blockquote:
		return inQuote
	case htmltree.Ul, htmltree.Ol:
		return inList
	case htmltree.Details:
		return inDetails
	case htmltree.Dialog:
		return inDialog
	case htmltree.Noscript:
		return inNoscript
	}
	return 0
}
