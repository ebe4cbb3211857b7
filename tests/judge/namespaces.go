package main

import (
	"fmt"

	"k8s.io/pod-security-admission/api"
)

// namespaceRow is a namespace's labels, a cluster's defaults, and what Kubernetes
// makes of them.
type namespaceRow struct {
	Labels   map[string]string `json:"labels"`
	Defaults string            `json:"defaults"` // enforce, audit, warn: "level:version level:version level:version"
	Policy   string            `json:"policy"`   // the same
	Errors   []string          `json:"errors"`   // in order
}

// runNamespaces writes random rows, each set of labels with its policy.
func runNamespaces(args []string) error {
	return writeRows("namespaces", args, (*generator).namespaceRows)
}

func (g *generator) namespaceRows(n int) []namespaceRow {
	rows := make([]namespaceRow, n)
	for i := range rows {
		rows[i] = g.namespaceRow()
	}
	return rows
}

func (g *generator) namespaceRow() namespaceRow {
	defaults := api.Policy{Enforce: g.levelVersion(), Audit: g.levelVersion(), Warn: g.levelVersion()}
	row := namespaceRow{Labels: map[string]string{}, Defaults: policyText(defaults), Errors: []string{}}
	for _, mode := range []string{"enforce", "audit", "warn"} {
		if g.maybe(0.6) {
			row.Labels["pod-security.kubernetes.io/"+mode] = g.levelLabel()
		}
		if g.maybe(0.5) {
			row.Labels["pod-security.kubernetes.io/"+mode+"-version"] = g.versionLabel()
		}
	}
	if g.maybe(0.3) {
		row.Labels[one(g, "kubernetes.io/metadata.name", "pod-security.kubernetes.io/Enforce", "enforce", "pod-security.kubernetes.io/level")] = "restricted"
	}
	policy, errs := api.PolicyToEvaluate(row.Labels, defaults)
	row.Policy = policyText(policy)
	for _, err := range errs {
		row.Errors = append(row.Errors, err.Error())
	}
	return row
}

func policyText(p api.Policy) string {
	return fmt.Sprintf("%s %s %s", p.Enforce.String(), p.Audit.String(), p.Warn.String())
}

func (g *generator) levelVersion() api.LevelVersion {
	if g.maybe(0.5) {
		return api.LevelVersion{Level: api.LevelPrivileged, Version: api.LatestVersion()}
	}
	version := api.LatestVersion()
	if g.maybe(0.5) {
		version = api.MajorMinorVersion(1, g.IntN(40))
	}
	return api.LevelVersion{Level: one(g, api.LevelPrivileged, api.LevelBaseline, api.LevelRestricted), Version: version}
}

func (g *generator) levelLabel() string {
	if g.maybe(0.8) {
		return one(g, "privileged", "baseline", "restricted")
	}
	return one(g, "", "Restricted", "restrict", "none", "baseline ", "latest", "a\"b", "a\\b", "é", "\x01", "\t")
}

func (g *generator) versionLabel() string {
	if g.maybe(0.4) {
		return one(g, "latest", "v1.0", "v1.25", "v1.10000", "v1.9223372036854775807")
	}
	if g.maybe(0.5) {
		return fmt.Sprintf("v1.%d", g.IntN(60))
	}
	return one(g, "", "1.25", "v1", "v1.", "v1.025", "v2.0", "V1.25", "Latest", "v1.2.3", "v1.-1", "v1.9223372036854775808", "v1.1\n")
}
