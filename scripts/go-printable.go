// Prints the table in src/policy/quote.c: what Go's strconv.IsPrint takes beyond ASCII.
//
//	go run scripts/go-printable.go
package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	fmt.Printf("/* Unicode %s */\n", unicode.Version)
	line := ""
	add := func(first, last rune) {
		entry := fmt.Sprintf("{0x%x, 0x%x},", first, last)
		if len(line)+1+len(entry) > 83 {
			fmt.Println("   " + line)
			line = ""
		}
		line += " " + entry
	}
	start := rune(-1)
	for r := rune(0x80); r <= unicode.MaxRune+1; r++ {
		isPrint := r <= unicode.MaxRune && strconv.IsPrint(r)
		if isPrint && start < 0 {
			start = r
		}
		if !isPrint && start >= 0 {
			add(start, r-1)
			start = -1
		}
	}
	fmt.Println("   " + line)
}
