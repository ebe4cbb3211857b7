package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

func runEval(args []string) error {
	flags := flag.NewFlagSet("eval", flag.ExitOnError)
	levels := flags.String("levels", "restricted:latest,baseline:latest", "level:version list, matrix, or all")
	defaults := flags.Bool("defaults", true, "a volume without source is an emptyDir")
	root := flags.String("root", "", "names below this directory are printed relative to it")
	all := flags.Bool("all", false, "print rows for objects without pods")
	kinds := flags.String("kinds", "", "data/pod-kinds.tsv: judge the pods in custom kinds, too")
	flags.Parse(args)

	if err := readCustomKinds(*kinds); err != nil {
		return err
	}
	j, err := newJudge(*levels, *defaults, *all)
	if err != nil {
		return err
	}
	files, err := findFiles(flags.Args())
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for rows := range inOrder(files, func(file string) []row { return j.read(file, *root) }) {
		for _, r := range rows {
			if err := encoder.Encode(r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (j *judge) read(file, root string) []row {
	var data []byte
	var err error
	if file == "-" {
		data, err = io.ReadAll(os.Stdin)
	} else {
		data, err = os.ReadFile(file)
	}
	name := relative(file, root)
	if err != nil {
		return []row{{File: name, Stage: "read", Error: oneLine(err)}}
	}
	return j.file(name, data)
}

// relative is file without root before it.
func relative(file, root string) string {
	if root == "" {
		return file
	}
	rest, found := strings.CutPrefix(filepath.Clean(file), filepath.Clean(root)+"/")
	if !found {
		return file
	}
	return rest
}

func findFiles(args []string) ([]string, error) {
	var files []string
	for _, arg := range args {
		info, err := os.Stat(arg)
		if arg == "-" || err == nil && !info.IsDir() {
			files = append(files, arg)
			continue
		}
		if err != nil {
			return nil, err
		}
		err = filepath.WalkDir(arg, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			switch filepath.Ext(path) {
			case ".yaml", ".yml", ".json":
				if !entry.IsDir() {
					files = append(files, path)
				}
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

// inOrder maps names to rows on all processors and yields them in the order of
// the names.
func inOrder(names []string, work func(string) []row) func(yield func([]row) bool) {
	return func(yield func([]row) bool) {
		tasks := make(chan chan []row, 64)
		limit := make(chan struct{}, runtime.GOMAXPROCS(0))
		go func() {
			for _, name := range names {
				done := make(chan []row, 1)
				tasks <- done
				limit <- struct{}{}
				go func() {
					done <- work(name)
					<-limit
				}()
			}
			close(tasks)
		}()
		for done := range tasks {
			if !yield(<-done) {
				return
			}
		}
	}
}
