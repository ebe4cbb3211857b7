package main

import (
	"fmt"
	"slices"
	"strings"
)

// document is one root object and how many pods it holds.
func (g *generator) document(left int) (node, int) {
	if left > 1 && g.maybe(0.04) {
		return g.list(left, 0)
	}
	return g.object(""), 1
}

// list is a List or typed list with a few elements, some of them lists.
func (g *generator) list(left, depth int) (node, int) {
	kind, version := one(g, "List", "List", "PodList", "DeploymentList", "CronJobList"), "v1"
	switch kind {
	case "DeploymentList":
		version = "apps/v1"
	case "CronJobList":
		version = "batch/v1"
	}
	m := pairs("apiVersion", version, "kind", kind)
	if g.maybe(0.3) {
		m.put("metadata", &mapping{})
	}
	items, n := list{}, 0
	for range g.IntN(min(left, 4) + 1) {
		if depth < 2 && left-n > 1 && g.maybe(0.1) {
			inner, count := g.list(left-n, depth+1)
			items, n = append(items, inner), n+count
			continue
		}
		typed := ""
		if kind != "List" {
			typed = strings.TrimSuffix(kind, "List")
		}
		items, n = append(items, g.object(typed)), n+1
	}
	m.put("items", items)
	return m, n
}

// object is an object with a pod. With a kind given it is that kind, and may
// leave apiVersion and kind to its list.
func (g *generator) object(kind string) node {
	apiVersion := map[string]string{"Pod": "v1", "Deployment": "apps/v1", "CronJob": "batch/v1"}[kind]
	untyped := kind != "" && g.maybe(0.6)
	if kind == "" {
		apiVersion, kind = g.anyKind()
	}
	head := &mapping{}
	if !untyped {
		head = pairs("apiVersion", apiVersion, "kind", kind)
	}
	pod := g.pod(fmt.Sprintf("p%d", g.IntN(1000)))
	path := podKinds[apiVersion+" "+kind].path
	if path == "spec" {
		head.entries = append(head.entries, pod.entries...)
		return g.oddities(head)
	}
	keys := strings.Split(path, ".")
	keys = keys[:len(keys)-1] // the template
	inner := node(pod)
	if g.maybe(0.003) {
		inner = one[node](g, g.null(), &mapping{})
	}
	slices.Reverse(keys)
	for i, key := range keys {
		outer := &mapping{}
		if i == 1 && g.maybe(0.4) {
			g.controller(outer, kind)
		}
		if i == len(keys)-1 {
			outer.entries = append(head.entries, outer.entries...)
			outer.put("metadata", g.metadata(g.name("w")))
		}
		outer.put(key, inner)
		inner = outer
	}
	return g.oddities(inner.(*mapping))
}

// oddities adds what must not matter, at the end of an object.
func (g *generator) oddities(m *mapping) node {
	if g.maybe(0.1) {
		m.put("status", one[node](g, &mapping{}, g.null()))
	}
	if g.maybe(0.02) {
		m.put("Spec", &mapping{})
	}
	return m
}

func (g *generator) controller(m *mapping, kind string) {
	switch kind {
	case "Deployment", "ReplicaSet", "StatefulSet":
		m.put("replicas", g.int("3"))
		selector := &mapping{}
		selector.put("matchLabels", g.orMistyped(pairs("app", "web")))
		m.put("selector", selector)
	case "ReplicationController":
		m.put("replicas", g.int("1"))
	case "Job", "CronJob":
		m.put("backoffLimit", scalar{value: 2})
	}
}

// anyKind draws a kind that holds a pod, Pods most often.
func (g *generator) anyKind() (apiVersion, kind string) {
	if g.maybe(0.4) {
		return "v1", "Pod"
	}
	names := make([]string, 0, len(podKinds))
	for name := range podKinds {
		names = append(names, name)
	}
	slices.Sort(names)
	apiVersion, kind, _ = strings.Cut(one(g, names...), " ")
	return apiVersion, kind
}
