module github.com/seed-ad1655d8/newswire/train

go 1.26.0

require (
	github.com/seed-ad1655d8/newswire v0.0.0
	gonum.org/v1/gonum v0.17.0
)

require (
	golang.org/x/net v0.62.0 // indirect
	golang.org/x/text v0.43.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

replace github.com/seed-ad1655d8/newswire => ../
