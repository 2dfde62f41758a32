package newswire

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// addImage adds the image of mark m, which stands before the words at start, if it
// is beside what was kept and no icon.
func (b *body) addImage(m content.Mark, start int) {
	const manyImages = 1000
	if len(b.images) == manyImages || !b.isBeside(m) {
		return
	}
	url, alt := b.readImage(m.Node)
	if url == "" {
		return
	}
	url = b.resolver.resolve(url)
	if slices.ContainsFunc(b.images[max(len(b.images)-2, 0):], func(i Image) bool { return i.URL == url }) {
		return // for another width of screen
	}
	b.images = append(b.images, Image{
		URL: url, Alt: strings.Clone(strings.TrimSpace(alt)), Caption: b.caption(m.Node), At: start,
	})
}

// isBeside says whether an element not far around the image of mark m has kept
// words too: those of the last block before it or of the first after it.
func (b *body) isBeside(m content.Mark) bool {
	const near = 3
	nodes := b.Tree.Nodes
	next, _ := slices.BinarySearchFunc(b.kept, m.Start, func(block, at int32) int { return int(b.Blocks[block].Start - at) })
	for n, up := nodes[m.Node].Parent, 0; n > 0 && up < near; n, up = nodes[n].Parent, up+1 {
		switch nodes[n].Tag {
		case htmltree.Body, htmltree.Nav, htmltree.Footer:
			return false
		}
		for _, i := range [...]int{next - 1, next} {
			if i < 0 || i >= len(b.kept) {
				continue
			}
			if at := b.node(b.kept[i]); at >= n && at < nodes[n].End {
				return true
			}
		}
	}
	return false
}

// readImage reads where an img element's image is, also if the page loads it late.
// Of an icon or a placeholder it is nowhere.
func (b *body) readImage(n int32) (url, alt string) {
	const icon = 64 // pixels
	rank := 0
	for a := b.Tree.Attributes(n); a.Next(); {
		value, r := a.Value, 0
		switch {
		case a.Is("alt"):
			alt = htmltree.Unescape(value)
			continue
		case a.Is("width"), a.Is("height"):
			if size, err := strconv.Atoi(strings.TrimSuffix(value, "px")); err == nil && size <= icon {
				return "", ""
			}
			continue
		case a.Is("src"):
			r = 3
		case a.Is("data-src"), a.Is("data-lazy-src"), a.Is("data-original"):
			r = 4
		case a.Is("srcset"), a.Is("data-srcset"):
			value, _, _ = strings.Cut(strings.TrimSpace(value), " ")
			value = strings.TrimRight(value, ",")
			r = 2
		}
		if r > rank && value != "" && !strings.HasPrefix(value, "data:") {
			url, rank = htmltree.Unescape(value), r
		}
	}
	return url, alt
}

// caption is what the figure around element n says of it.
func (b *body) caption(n int32) string {
	const far, many = 5, 200 // elements up, and nodes of a figure
	nodes := b.Tree.Nodes
	for up := 0; n > 0 && up < far; n, up = nodes[n].Parent, up+1 {
		if nodes[n].Tag != htmltree.Figure {
			continue
		}
		for c := n + 1; c < min(nodes[n].End, n+many); c++ {
			if nodes[c].Tag == htmltree.Figcaption && nodes[c].Kind == htmltree.Element {
				return b.textIn(c)
			}
		}
	}
	return ""
}

// textIn is the text of the blocks in element n.
func (b *body) textIn(n int32) string {
	i, _ := slices.BinarySearchFunc(b.Boxes, n, func(box content.Box, n int32) int { return int(box.Node - n) })
	if i == len(b.Boxes) || b.Boxes[i].Node >= b.Tree.Nodes[n].End {
		return ""
	}
	var texts []string
	for _, block := range b.Blocks[b.Boxes[i].First : b.Boxes[i].Last+1] {
		texts = append(texts, block.Text)
	}
	return strings.Clone(strings.Join(texts, " ")) // one text alone would be part of the page's
}

// lead puts the image that the page declares to stand for the story first.
func (a *Article) lead(url, caption string, r *resolver) {
	if url == "" {
		return
	}
	image := Image{URL: r.resolve(url), Caption: caption}
	name := fileName(image.URL)
	if i := slices.IndexFunc(a.Images, func(o Image) bool { return fileName(o.URL) == name }); i >= 0 {
		image = a.Images[i]
		if image.Caption == "" {
			image.Caption = caption
		}
		a.Images = slices.Delete(a.Images, i, i+1)
	}
	a.Images = slices.Insert(a.Images, 0, image)
}

// fileName is the last part of an address, without what asks for a size of it.
func fileName(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return address[strings.LastIndexByte(address, '/')+1:]
}
