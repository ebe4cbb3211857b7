package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
)

// writeRows is a subcommand: it writes n rows of a kind to a file, a JSON object per line.
func writeRows[T any](name string, args []string, rows func(*generator, int) []T) error {
	flags := flag.NewFlagSet(name, flag.ExitOnError)
	n := flags.Int("n", 5000, "how many "+name)
	seed := flags.Uint64("seed", 1, "seed")
	out := flags.String("out", "", "file to write to")
	flags.Parse(args)
	if *out == "" {
		return fmt.Errorf("%s: --out=FILE is missing", name)
	}
	file, err := os.Create(*out)
	if err != nil {
		return err
	}
	buffer := bufio.NewWriter(file)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	for _, row := range rows(newGenerator(*seed), *n) {
		if err := encoder.Encode(row); err != nil {
			return errors.Join(err, file.Close())
		}
	}
	return errors.Join(buffer.Flush(), file.Close())
}
