package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
)

// ourPod is an entry of pods[] in the JSON report of pss-fix.
type ourPod struct {
	Path     string
	Document int
	Item     string
	Field    string // of a pod in an object of a custom kind
	Class    string // "operator": nobody can judge it
	Level    string
	Version  string
	Allowed  *bool // nil: it depends on what fills in a placeholder
	Details  string
	Outcome  string
}

// place is what rows are matched by.
type place struct {
	file     string
	document int
	item     string
	field    string
}

func (p place) String() string {
	return strings.TrimSpace(fmt.Sprintf("%s document %d %s %s", p.file, p.document, p.item, p.field))
}

// shown is how many differences are printed.
const shown = 50

type comparison struct {
	level      string // "": every pod's own
	claims     bool   // ask only: is what we call fixed or compliant allowed?
	oursRoot   string
	theirsRoot string
	tolerated  *regexp.Regexp // decode errors that we need not see
	allowed    map[string]int // agreed differences, "KIND PLACE", and how often they were seen
	out        io.Writer

	theirs  map[place]row
	order   []place
	counts  map[string]int
	printed int
}

func runCompare(args []string) error {
	c := comparison{out: os.Stdout, counts: map[string]int{}}
	flags := flag.NewFlagSet("compare", flag.ExitOnError)
	flags.StringVar(&c.level, "level", "", "compare this level:version only")
	flags.BoolVar(&c.claims, "claims", false, "only: pods that we call fixed or compliant are allowed")
	flags.StringVar(&c.oursRoot, "ours-root", "", "directory to take off our paths")
	flags.StringVar(&c.theirsRoot, "theirs-root", "", "directory to take off the judge's paths")
	allowed := flags.String("allow", "", "file of agreed differences, one KIND PLACE a line")
	pattern := flags.String("allow-decode", "", "decode errors of the judge that need not be errors of ours")
	flags.Parse(args)
	if flags.NArg() < 2 {
		return errors.New("compare: OURS.json and THEIRS.jsonl are needed")
	}
	if *pattern != "" {
		re, err := regexp.Compile(*pattern)
		if err != nil {
			return err
		}
		c.tolerated = re
	}
	if err := c.loadAllowed(*allowed); err != nil {
		return err
	}
	last := flags.NArg() - 1
	if err := c.load(flags.Arg(last)); err != nil {
		return err
	}
	for _, file := range flags.Args()[:last] {
		if err := c.file(file); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return c.report()
}

// loadAllowed reads the agreed differences; "#" begins a comment.
func (c *comparison) loadAllowed(name string) error {
	c.allowed = map[string]int{}
	if name == "" {
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			c.allowed[line] = 0
		}
	}
	return nil
}

func (c *comparison) load(name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	c.theirs = map[place]row{}
	decoder := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	for {
		var r row
		if err := decoder.Decode(&r); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if r.Other {
			continue
		}
		key := place{relative(r.File, c.theirsRoot), r.Document, r.Item, r.Field}
		if _, twice := c.theirs[key]; !twice {
			c.order = append(c.order, key)
		}
		c.theirs[key] = r
	}
}

// file compares every JSON report of a file.
func (c *comparison) file(name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	decoder := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	for {
		var report struct{ Pods []ourPod }
		if err := decoder.Decode(&report); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		c.reportOf(report.Pods)
	}
}

// reportOf compares one report. Entries of refused chunks may lack a level: they
// count for each level of the report.
func (c *comparison) reportOf(pods []ourPod) {
	levels := []string{}
	byLevel := map[string]map[place]ourPod{}
	for _, pod := range pods {
		lv := pod.Level + ":" + pod.Version
		if pod.Level == "" || c.level != "" && lv != c.level {
			continue
		}
		if byLevel[lv] == nil {
			byLevel[lv] = map[place]ourPod{}
			levels = append(levels, lv)
		}
	}
	if len(levels) == 0 && c.level != "" {
		levels, byLevel[c.level] = []string{c.level}, map[place]ourPod{}
	}
	for _, pod := range pods {
		key := place{relative(pod.Path, c.oursRoot), pod.Document, pod.Item, pod.Field}
		if pod.Class == "operator" {
			c.counts["of-operators"]++
			continue
		}
		for _, lv := range levels {
			if pod.Level == "" || pod.Level+":"+pod.Version == lv {
				if _, twice := byLevel[lv][key]; twice {
					c.differ("twice-ours", lv, key, "two entries in our report")
				}
				byLevel[lv][key] = pod
			}
		}
	}
	for _, lv := range levels {
		c.pairs(lv, byLevel[lv])
	}
}

func (c *comparison) pairs(lv string, ours map[place]ourPod) {
	for _, key := range c.order {
		pod, found := ours[key]
		if !found {
			c.missing(lv, key)
			continue
		}
		if c.claims {
			c.claim(lv, key, pod, c.theirs[key])
		} else {
			c.pair(lv, key, pod, c.theirs[key])
		}
	}
	var extra []place
	for key := range ours {
		if _, found := c.theirs[key]; !found {
			extra = append(extra, key)
		}
	}
	slices.SortFunc(extra, func(a, b place) int {
		return slices.Compare([]string{a.file, fmt.Sprintf("%9d", a.document), a.item, a.field},
			[]string{b.file, fmt.Sprintf("%9d", b.document), b.item, b.field})
	})
	for _, key := range extra {
		c.differ("missing-theirs", lv, key, "ours: "+ours[key].Outcome+" "+ours[key].Details)
	}
}

func (c *comparison) missing(lv string, key place) {
	r := c.theirs[key]
	switch {
	case c.claims:
	case r.NoTemplate: // a controller without template: ours adds nothing, which is agreed
		c.counts["agreed-no-template"]++
	case r.Error != "":
		c.differ("missing-ours", lv, key, r.Stage+" error of theirs: "+r.Error)
	default:
		c.differ("missing-ours", lv, key, "theirs: "+r.Verdicts[lv].Details)
	}
}

func (c *comparison) pair(lv string, key place, pod ourPod, r row) {
	refused := pod.Outcome == "error" || pod.Outcome == "template"
	v, asked := r.Verdicts[lv]
	switch {
	case r.Error != "" && refused:
		if r.Template != (pod.Outcome == "template") {
			c.differ("template-mismatch", lv, key, "ours: "+pod.Outcome+"; theirs: "+r.Error)
			return
		}
		c.counts["agreed-error"]++
	case r.Error != "" && r.Stage == "decode" && c.tolerated != nil && c.tolerated.MatchString(r.Error):
		c.counts["tolerated-decode"]++
	case r.Error != "":
		c.differ("error-mismatch", lv, key, "ours: "+pod.Outcome+"; theirs: "+r.Stage+" error: "+r.Error)
	case refused && r.Ignored:
		c.counts["agreed-ignored-content"]++ // Kubernetes drops text silently, we refuse
	case refused && r.Duplicates != "":
		c.counts["agreed-duplicates"]++ // Kubernetes takes the last, we ask the author
	case refused:
		c.differ("error-mismatch", lv, key, "ours: "+pod.Outcome+"; theirs reads it: "+v.Details)
	case !asked:
		c.differ("not-asked", lv, key, "the judge was not asked about this level and version")
	case pod.Allowed == nil && pod.Outcome == "left" && v.Allowed:
		c.counts["agreed-indeterminate"]++ // the text passes as it is; what fills it in may not
	case pod.Allowed == nil || *pod.Allowed != v.Allowed:
		ours := "nobody can say"
		if pod.Allowed != nil {
			ours = fmt.Sprint(*pod.Allowed)
		}
		c.differ("verdict", lv, key, fmt.Sprintf("ours: %s %q; theirs: %v %q", ours, pod.Details, v.Allowed, v.Details))
	case pod.Details != v.Details:
		c.differ("details", lv, key, fmt.Sprintf("\n    ours:   %q\n    theirs: %q", pod.Details, v.Details))
	default:
		c.counts["agreed"]++
	}
}

func (c *comparison) claim(lv string, key place, pod ourPod, r row) {
	if pod.Outcome != "fixed" && pod.Outcome != "compliant" {
		c.counts["not-claimed"]++
		return
	}
	v, asked := r.Verdicts[lv]
	switch {
	case r.Error != "":
		c.differ("claim", lv, key, "ours: "+pod.Outcome+"; theirs: "+r.Stage+" error: "+r.Error)
	case !asked:
		c.differ("not-asked", lv, key, "the judge was not asked about this level and version")
	case !v.Allowed:
		c.differ("claim", lv, key, "ours: "+pod.Outcome+"; theirs: "+v.Details)
	default:
		c.counts["agreed-"+pod.Outcome]++
	}
}

func (c *comparison) differ(kind, lv string, key place, what string) {
	listed := strings.TrimSpace(kind + " " + key.String())
	if _, found := c.allowed[listed]; found {
		c.allowed[listed]++
		c.counts["agreed-listed"]++
		return
	}
	c.counts["! "+kind]++
	c.printed++
	if c.printed <= shown {
		fmt.Fprintf(c.out, "%s %s %s: %s\n", kind, lv, key, what)
	}
}

func (c *comparison) report() error {
	if c.printed > shown {
		fmt.Fprintf(c.out, "... and %d more\n", c.printed-shown)
	}
	for _, listed := range slices.Sorted(maps.Keys(c.allowed)) {
		if c.allowed[listed] == 0 && !c.claims {
			fmt.Fprintf(c.out, "listed, but no difference: %s\n", listed)
		}
	}
	kinds := make([]string, 0, len(c.counts))
	for kind := range c.counts {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	for _, kind := range kinds {
		fmt.Fprintf(c.out, "%8d %s\n", c.counts[kind], kind)
	}
	fmt.Fprintf(c.out, "%8d differences\n", c.printed)
	switch {
	case c.printed > 0:
		return errDiffers
	case len(kinds) == 0:
		return errors.New("compare: nothing was compared")
	}
	return nil
}
