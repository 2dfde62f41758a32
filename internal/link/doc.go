// Package link tells which names of an article name the same thing, and what it is.
//
// Linked are
//
//	ways to write a name          Erdogan, Erdoğan; al-Qaeda, Al Qaeda; Soleymani, Soleimani
//	names in another order        Yang Tengbo, Tengbo Yang; State Department, Department of State
//	family and given names        Merkel, Angela; bin Salman; Xi; Pedro Pierluisi Urrutia, Pedro R. Pierluisi
//	initials                      WHO, with or without its being explained; AfCFTA if it is
//	what is left of a name        the Commission, Boeing, the House, Hornets, Humberto
//	aliases that the text tells   Jane Roe, also known as Lucky; was born Joan Doe; (formerly Acme)
//	names of countries            US, U.S., United States, America; Burma, Myanmar
//	members of a group            Republican, Republicans; Kurd, Kurdish
//
// A short name is short for the fuller name of its kind that it fits best: by its end or by
// its head better than by its beginning. Of several it is the one told of first, for news call
// a person by the surname alone who was introduced first, and that person's kin by
// their full names: of Donald and Melania Trump "Trump" is the first in the article.
//
// Kinds come from a model that may err. So one name that is of several kinds is one entity of
// the kind that most mentions have, unless fuller names show that there are two: Washington
// and George Washington. Fuller names are looked for among those of the same kind. A demonym
// is never its country.
//
// Not linked: words such as "the company", which are no names; what only knowledge of the
// world tells, as that ISIL is the Islamic State; nicknames; a city and its country's government.
// People of one full name are all one, but for Jr., Sr., II and the like. A text of very many names with one word in common is
// searched only in part, to take linear time.
//
// A role is what stands directly before a person's name, from an office back over names,
// nationalities and words such as "former" ("former Russian President"), or directly after it
// between commas ("the German chancellor", "mayor of the city of Lyon"), or before it and a
// comma ("the mayor, Ann Roe,"), in at most 80 bytes.
// The first one in the article is taken, as it is written. Nothing else is inferred of people.
//
// Codes are those of the lexicon's countries, states and provinces, not of cities.
package link
