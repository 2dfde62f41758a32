package content

// FeatureCount is how many features a block has.
const FeatureCount = 110

// Features describe blocks of a page, Count from From on: feature f of the b-th of
// them is Values[f*Count+b].
type Features struct {
	From, Count int
	Values      []float32
	scores      []float32
	rows        []int32
}

// take makes room for the features of count blocks from from on.
func (f *Features) take(from, count int) {
	f.From, f.Count = from, count
	if cap(f.Values) < count*FeatureCount {
		f.Values = make([]float32, count*FeatureCount)
	}
	f.Values = f.Values[:count*FeatureCount]
}

func (f *Features) column(feature int) []float32 {
	return f.Values[feature*f.Count : (feature+1)*f.Count]
}

// describe gives blocks their features. It takes them in order.
func (d *describer) describe(f *Features) {
	const far = 32 // how many boxes around a block are looked at
	all := &d.Boxes[0]
	blocks := len(d.Blocks)
	for i := f.From; i < f.From+f.Count; i++ {
		b := &d.Blocks[i]
		box := &d.Boxes[b.Box]
		k := firstOther*f.Count + i - f.From
		put := func(v float32) { f.Values[k] = v; k += f.Count }
		flag := func(is bool) {
			v := float32(0)
			if is {
				v = 1
			}
			put(v)
		}
		// The text.
		put(float32(b.Words))
		put(ratio(b.linked, b.Words))
		put(ratio(b.stops, b.Words))
		put(ratio(b.signs, b.Words))
		put(ratio(b.digits, b.letters))
		put(ratio(b.capitals, b.Words))
		put(ratio(b.bold, b.Words))
		put(ratio(b.timed, b.Words))
		put(ratio(b.titled, b.Words))
		put(ratio(b.told, b.Words))
		put(float32(b.links))
		put(float32(b.images))
		put(float32(ending(b.Text)))
		put(ratio(int32(len(b.Text)), b.Words))
		put(float32(*d.texts.of(b.hash)))
		// The box and those around it.
		put(float32(tagClass(box.tag)))
		flag(box.hidden)
		for a := range ancestorCount {
			flag(box.in&(1<<a) != 0)
		}
		put(float32(box.depth))
		wide := b.Box
		for n, up := b.Box, 0; n > 0 && up < far && d.Boxes[n].Words < 4*box.Words+40; n, up = d.Boxes[n].Parent, up+1 {
			wide = n
		}
		up := max(box.Parent, 0)
		grand := max(d.Boxes[up].Parent, 0)
		for _, n := range [...]int32{up, grand, wide, d.branch[b.Box]} {
			c := &d.Boxes[n]
			put(float32(c.Words))
			put(ratio(c.linked, c.Words))
			put(float32(d.count[n]))
			put(float32(c.same))
		}
		put(float32(box.same))
		// The place in the page.
		put(ratio(int32(i), int32(blocks)))
		put(ratio(d.before[i], all.Words))
		put(float32(i - d.title))
		put(float32(d.before[i] - d.before[d.title]))
		put(ratio(*d.paths.of(d.path[b.Box]), all.Words))
		put(ratio(*d.paths.of(mix(d.tagPath[b.Box], tagsOnly)), all.Words))
		put(ratio(all.prose, all.Words))
		put(ratio(all.linked, all.Words))
		put(float32(all.Words))
		// The place to the best box.
		c := &d.Boxes[d.best]
		flag(int32(i) >= c.First && int32(i) <= c.Last)
		put(ratio(int32(i)-c.First, c.Last-c.First+1))
		put(float32(c.Last - int32(i)))
		branch := d.branch[b.Box]
		trunk := b.Box
		if !d.onTrunk[trunk] {
			trunk = d.Boxes[branch].Parent
		}
		put(ratio(d.Boxes[trunk].prose, all.prose))
		put(float32(c.depth - d.Boxes[trunk].depth))
		put(float32(box.depth - d.Boxes[trunk].depth))
		put(ratio(d.Boxes[branch].prose, all.prose))
		// What is around.
		for _, j := range [...]int{i - 2, i - 1, i + 1, i + 2} {
			if j < 0 || j >= blocks {
				put(0)
				put(0)
				put(0)
				continue
			}
			o := &d.Blocks[j]
			put(float32(o.Words))
			put(ratio(o.linked, o.Words))
			flag(d.Boxes[o.Box].tag == box.tag)
		}
		for _, w := range [...][2]int{{max(i-8, 0), i}, {i + 1, min(i+9, blocks)}} {
			from, to := w[0], max(w[1], w[0])
			put(ratio(d.open[to]-d.open[from], d.before[to]-d.before[from]))
			put(float32(d.open[to] - d.open[from]))
		}
		if d.nextProse <= i {
			for d.nextProse = i + 1; d.nextProse < blocks && !d.Blocks[d.nextProse].IsProse(); d.nextProse++ {
			}
		}
		put(float32(d.nextProse - i))
		put(float32(i - d.lastProse))
		put(ratio(d.prose[i], d.prose[blocks]))
		put(float32(d.prose[blocks] - d.prose[i]))
		put(float32(i - d.lastHeading))
		put(float32(d.headingLevel))
		if level := headingLevelOf(box.tag); level > 0 {
			d.lastHeading, d.headingLevel = i, level
		}
		if b.IsProse() {
			d.lastProse = i
		}
	}
}

// firstOther is where the features begin that are not of tokens.
const (
	firstKind  = 14
	firstOther = firstKind + int(KindCount)
)

func ratio(a, b int32) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// ending tells how a text ends.
func ending(s string) int {
	switch last := s[len(s)-1]; last {
	case '.':
		return 1
	case '!', '?':
		return 2
	case ':':
		return 3
	case '"', ')', '\'':
		return 4
	case ',', ';':
		return 5
	default:
		if last < 0x80 {
			return 0
		}
	}
	for _, end := range [...]string{"。", "”", "’", "！", "？", "»"} {
		if len(s) >= len(end) && s[len(s)-len(end):] == end {
			return 1
		}
	}
	if len(s) >= 3 && s[len(s)-3:] == "…" {
		return 6
	}
	return 0
}
