package newswire

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// row is how many blocks from i on are one row of a table, and that row. A block that is
// in none is alone, and so is each of a row whose cells are columns of a page.
func (b *body) row(i int) (n int, tr int32) {
	const (
		few   = 20  // words of a row with one cell, as that which heads a part of a table
		prose = 150 // words of a row with several blocks in a cell
	)
	cell, tr := b.cell(b.kept[i])
	if tr < 0 || tr == b.columns {
		return 1, -1
	}
	words, cells := b.Blocks[b.kept[i]].Words, 1
	for n = 1; i+n < len(b.kept); n++ {
		other, sameRow := b.cell(b.kept[i+n])
		if sameRow != tr {
			break
		}
		if other != cell {
			cells++
		}
		cell = other
		words += b.Blocks[b.kept[i+n]].Words
	}
	table := b.tableOf(tr)
	switch {
	case cells == n && cells > 1, cells > 1 && words <= prose, table == b.table && words <= few:
		b.table = table
		return n, tr
	}
	b.columns = tr
	return 1, -1
}

// cell is the cell of a table that a block is in, and the row of the cell; -1 if it
// is in none.
func (b *body) cell(block int32) (cell, row int32) {
	const far = 8
	nodes := b.Tree.Nodes
	cell = -1
	for n, up := b.node(block), 0; n > 0 && up < far; n, up = nodes[n].Parent, up+1 {
		switch nodes[n].Tag {
		case htmltree.Td, htmltree.Th:
			cell = n
		case htmltree.Tr:
			return cell, n
		case htmltree.Table:
			return -1, -1
		}
	}
	return -1, -1
}

// tableOf is the table, or what else, that a row is in.
func (b *body) tableOf(tr int32) int32 {
	n := b.Tree.Nodes[tr].Parent
	switch b.Tree.Nodes[n].Tag {
	case htmltree.Tbody, htmltree.Thead, htmltree.Tfoot:
		return b.Tree.Nodes[n].Parent
	}
	return n
}

// addRow adds the blocks of a row: a tab between its cells, those too of which nothing was
// kept, and an end of line between the blocks of one cell.
func (b *body) addRow(block *Block, parts []int32, tr int32) {
	at, last := tr+1, int32(-1)
	for _, part := range parts {
		cell, _ := b.cell(part)
		if cell == last {
			b.text.WriteByte('\n')
		} else {
			tabs := b.columnsBetween(at, cell)
			if last >= 0 {
				tabs = max(tabs, 1)
			}
			for range tabs {
				b.text.WriteByte('\t')
			}
			at, last = cell, cell
		}
		b.addPart(block, part)
	}
}

// columnsBetween is how many columns the cells from one of a row up to another take.
func (b *body) columnsBetween(from, to int32) int {
	const most = 20
	nodes, columns := b.Tree.Nodes, 0
	for ; from < to; from = nodes[from].End {
		if tag := nodes[from].Tag; tag == htmltree.Td || tag == htmltree.Th {
			span, _ := integer(b.Tree, from, "colspan")
			columns += min(max(span, 1), most)
		}
	}
	return columns
}

// addPart adds the words of a block of the page to one of the article.
func (b *body) addPart(block *Block, part int32) {
	start := b.text.Len()
	text := b.Blocks[part].Text
	if block.Kind == Table {
		text = strings.ReplaceAll(text, "\t", " ") // else it would part cells
	}
	b.text.WriteString(text)
	b.addMarks(&b.Blocks[part], start, block.Kind)
}
