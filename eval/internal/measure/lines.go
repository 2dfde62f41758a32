package measure

import (
	"encoding/json"
	"os"
)

// WriteLines writes values to a file as JSON, each on a line of its own. Without a name
// of the file it writes nothing.
func WriteLines(file string, lines []any) error {
	if file == "" {
		return nil
	}
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(f)
	enc.SetEscapeHTML(false)
	for _, line := range lines {
		if err := enc.Encode(line); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}
