// Package lexicon holds word lists. It looks words up and knows no rules: the lists are the
// .txt files, compiled to tables that are read in place.
package lexicon
