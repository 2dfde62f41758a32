// Package names finds the names in English news, and of what kind they are.
package names

import "github.com/seed-ad1655d8/newswire/internal/span"

// Kind is what a name names, in the terms of OntoNotes.
type Kind uint8

// The kinds.
const (
	Person  Kind = iota // people, also fictional ones
	NORP                // nationalities, religious and political groups
	Org                 // companies, agencies, parties, teams
	GPE                 // countries, states, cities
	Loc                 // other places: continents, seas, mountains
	Fac                 // buildings, airports, roads
	Event               // wars, storms, tournaments
	Law                 // laws, treaties
	Product             // vehicles, weapons, software
	Work                // titles of books, songs, films; prizes
)

// Name is a name in a text.
type Name struct {
	span.Span
	Kind Kind
}
