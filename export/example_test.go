package export_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

const ferry = `<html lang="en"><head><title>Ferry late</title>
<meta property="og:site_name" content="The Skarn Courier">
<link rel="canonical" href="https://courier.example/ferry">
<meta property="article:published_time" content="2024-01-10T08:30:00+01:00">
</head><body><article>
<h1>Ferry to Skarn late for the first time in nine years</h1>
<p class="byline">By Mira Holt</p>
<p>“It slept,” said Captain Jon Aske, whose ship was two hours late in Norway on Wednesday, since a seal lay across the way.</p>
</article></body></html>`

func read(page string, opts ...newswire.Option) *newswire.Page {
	p, err := newswire.Parse(strings.NewReader(page), opts...)
	if err != nil {
		fmt.Println(err)
	}
	return p
}

func write(v any) {
	e := json.NewEncoder(os.Stdout)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		fmt.Println(err)
	}
}

const wire = `Night trains return to the north

By Mira Holt
11 June 2023, 09:00 GMT

OSLO, Norway (Reuters) - Night trains will run to the north again from October, Transport Minister Jon Aske said on Sunday.
`

func ExampleNinjs() {
	page := read(wire, newswire.WithURL("https://gazette.example/trains"))
	for _, a := range page.Articles {
		write(struct {
			*export.NinjsItem
			CopyrightHolder string `json:"copyrightHolder"`
		}{export.Ninjs(page, a), "Harbor Gazette"})
	}
	// Output:
	// {
	//  "uri": "https://gazette.example/trains",
	//  "type": "text",
	//  "firstCreated": "2023-06-11T09:00:00Z",
	//  "versionCreated": "2023-06-11T09:00:00Z",
	//  "headlines": [
	//   {
	//    "role": "main",
	//    "value": "Night trains return to the north"
	//   }
	//  ],
	//  "by": "Mira Holt",
	//  "located": "OSLO, Norway",
	//  "bodies": [
	//   {
	//    "role": "main",
	//    "contentType": "text/plain",
	//    "value": "OSLO, Norway (Reuters) - Night trains will run to the north again from October, Transport Minister Jon Aske said on Sunday."
	//   },
	//   {
	//    "role": "richtext",
	//    "contentType": "text/html",
	//    "value": "<p>OSLO, Norway (Reuters) - Night trains will run to the north again from October, Transport Minister Jon Aske said on Sunday.</p>"
	//   }
	//  ],
	//  "infoSources": [
	//   {
	//    "name": "Reuters",
	//    "role": "agency"
	//   }
	//  ],
	//  "people": [
	//   {
	//    "name": "Jon Aske",
	//    "rel": "mentions"
	//   }
	//  ],
	//  "organisations": [
	//   {
	//    "name": "Reuters",
	//    "rel": "mentions"
	//   }
	//  ],
	//  "places": [
	//   {
	//    "name": "OSLO",
	//    "rel": "mentions"
	//   },
	//   {
	//    "name": "Norway",
	//    "rel": "mentions",
	//    "uri": "http://cvx.iptc.org/iso3166-1a2/no",
	//    "literal": "NO"
	//   }
	//  ],
	//  "standard": {
	//   "name": "ninjs",
	//   "version": "3.1",
	//   "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
	//  },
	//  "copyrightHolder": "Harbor Gazette"
	// }
}

func ExampleJSONLD() {
	b, err := json.MarshalIndent(export.JSONLD(read(ferry)), "", " ")
	if err != nil {
		fmt.Println(err)
	}
	fmt.Printf("<script type=\"application/ld+json\">\n%s\n</script>\n", b)
	// Output:
	// <script type="application/ld+json">
	// {
	//  "@context": "https://schema.org",
	//  "@graph": [
	//   {
	//    "@type": "NewsArticle",
	//    "url": "https://courier.example/ferry",
	//    "mainEntityOfPage": "https://courier.example/ferry",
	//    "headline": "Ferry to Skarn late for the first time in nine years",
	//    "author": [
	//     {
	//      "@type": "Person",
	//      "name": "Mira Holt"
	//     }
	//    ],
	//    "datePublished": "2024-01-10T08:30:00+01:00",
	//    "publisher": {
	//     "@type": "Organization",
	//     "name": "The Skarn Courier"
	//    },
	//    "inLanguage": "en",
	//    "articleBody": "“It slept,” said Captain Jon Aske, whose ship was two hours late in Norway on Wednesday, since a seal lay across the way.",
	//    "mentions": [
	//     {
	//      "@type": "AdministrativeArea",
	//      "name": "Skarn"
	//     },
	//     {
	//      "@type": "Person",
	//      "name": "Jon Aske",
	//      "description": "Captain"
	//     },
	//     {
	//      "@type": "Country",
	//      "name": "Norway",
	//      "identifier": "NO"
	//     }
	//    ],
	//    "hasPart": [
	//     {
	//      "@type": "Quotation",
	//      "text": "It slept,",
	//      "spokenByCharacter": {
	//       "@type": "Person",
	//       "name": "Jon Aske"
	//      }
	//     }
	//    ]
	//   }
	//  ]
	// }
	// </script>
}

const archive = `Harbor Gazette

Ferry line orders two electric ships
12 June 2023, 10:30 GMT

The ships are to be delivered in 2026.

Night trains return to the north
11 June 2023, 09:00 GMT

PELL (Reuters) - Night trains will run to the north again from October.
`

func ExampleJSONFeed() {
	feed := export.JSONFeed(read(archive, newswire.WithURL("https://gazette.example/archive")))
	feed.FeedURL = "https://reader.example/gazette.json"
	write(feed)
	// Output:
	// {
	//  "version": "https://jsonfeed.org/version/1.1",
	//  "title": "Harbor Gazette",
	//  "home_page_url": "https://gazette.example/archive",
	//  "feed_url": "https://reader.example/gazette.json",
	//  "items": [
	//   {
	//    "id": "https://gazette.example/archive#sha-256;XbsjvTxg0T4HMyy846FRZxfTiTKJUgHexFEax6QkgjA",
	//    "title": "Ferry line orders two electric ships",
	//    "content_html": "<p>The ships are to be delivered in 2026.</p>",
	//    "content_text": "The ships are to be delivered in 2026.",
	//    "date_published": "2023-06-12T10:30:00Z"
	//   },
	//   {
	//    "id": "https://gazette.example/archive#sha-256;XqSUVOj5YDX-5dbv51Dp9YfaAy55213YSXqYZZ490WM",
	//    "title": "Night trains return to the north",
	//    "content_html": "<p>PELL (Reuters) - Night trains will run to the north again from October.</p>",
	//    "content_text": "PELL (Reuters) - Night trains will run to the north again from October.",
	//    "date_published": "2023-06-11T09:00:00Z"
	//   }
	//  ]
	// }
}
