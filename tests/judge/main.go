// Command judge is the outside judge of pss-fix: it reads manifests as
// Kubernetes does and asks upstream's own Pod Security evaluator about them.
package main

import (
	"fmt"
	"os"
)

const usage = `usage: judge COMMAND [OPTION]... [ARGUMENT]...

  eval     [--levels=L:V,...] [--defaults=true] [--root=DIR] [--all] [--kinds=FILE]
           FILE|DIR|-...
  pods     [-n N] [--seed=S] [--per-file=N] --out=DIR
  scalars  [-n N] [--seed=S] --out=FILE
  namespaces [-n N] [--seed=S] --out=FILE
  fixtures --out=DIR
  compare  [--level=L:V] [--claims] [--ours-root=DIR] [--theirs-root=DIR]
           [--allow=FILE] [--allow-decode=REGEXP] OURS.json... THEIRS.jsonl

See README.md.
`

// errDiffers ends a command with status 1 and no further word.
var errDiffers = fmt.Errorf("differences found")

func main() {
	commands := map[string]func([]string) error{
		"eval":       runEval,
		"pods":       runPods,
		"scalars":    runScalars,
		"fixtures":   runFixtures,
		"namespaces": runNamespaces,
		"compare":    runCompare,
	}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	switch err := commands[os.Args[1]](os.Args[2:]); err {
	case nil:
	case errDiffers:
		os.Exit(1)
	default:
		fmt.Fprintf(os.Stderr, "judge: %v\n", err)
		os.Exit(2)
	}
}
