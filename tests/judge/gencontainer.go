package main

import "fmt"

func (g *generator) containers(prefix string) node {
	if g.maybe(0.01) {
		return one[node](g, g.null(), list{})
	}
	l := list{}
	for i := range one(g, 1, 1, 1, 2, 2, 3) {
		l = append(l, g.orNull(g.container(prefix, i)))
	}
	return g.orMistyped(l)
}

func (g *generator) container(prefix string, number int) node {
	m := &mapping{}
	name := fmt.Sprintf("%s%d", prefix, number)
	if g.maybe(0.1) {
		name = g.name(prefix)
	}
	if g.maybe(0.99) {
		m.put("name", g.str(name))
	}
	if g.maybe(0.97) {
		m.put("image", g.str(one(g, "nginx:1.27", "registry.example.com/app@sha256:0", "busybox", "$(IMAGE)")))
	}
	early := g.maybe(0.3)
	if early {
		m.put("securityContext", g.containerContext())
	}
	if g.maybe(0.15) {
		m.put("command", g.orMistyped(strs("sh", "-c", one(g, "sleep 1d", "echo 'a: b' # c", "a\nb\n"))))
	}
	if g.maybe(0.15) {
		env := pairs("name", "A", "value", one(g, "1", "true", "", "x y"))
		m.put("env", g.orMistyped(list{g.orMistyped(env)}))
	}
	if g.maybe(0.3) {
		m.put("ports", g.ports())
	}
	for _, key := range []string{"livenessProbe", "readinessProbe", "startupProbe"} {
		if g.maybe(0.06) {
			m.put(key, g.handlers(key, []string{"httpGet", "tcpSocket"}))
		}
	}
	if g.maybe(0.06) {
		m.put("lifecycle", g.lifecycle())
	}
	if g.maybe(0.1) {
		mount := pairs("name", "v0", "mountPath", "/m")
		if g.maybe(0.3) {
			mount.put("mountPropagation", str(one(g, "Bidirectional", "None")))
		}
		m.put("volumeMounts", list{mount})
	}
	if prefix == "i" && g.maybe(0.2) {
		m.put("restartPolicy", str("Always"))
	}
	if g.maybe(0.1) {
		m.put("resources", one[node](g, &mapping{}, limits()))
	}
	if !early {
		m.put("securityContext", g.containerContext())
	}
	return m
}

func limits() node {
	m := &mapping{}
	m.put("limits", pairs("cpu", "500m", "memory", "64Mi"))
	return m
}

func (g *generator) containerContext() node {
	if g.maybe((1 - g.good) / 2) {
		return nil
	}
	return g.securityContext(below)
}

func (g *generator) ports() node {
	l := list{}
	for range one(g, 0, 1, 1, 2, 3) {
		m := &mapping{}
		m.put("containerPort", g.int(one(g, "80", "8080", "443")))
		if g.maybe(0.4) {
			m.put("hostPort", g.field([]string{"0", "~", "-"}, []string{"80", "9", "443", "10250"}, g.int))
		}
		if g.maybe(0.3) {
			m.put("name", g.str(one(g, "http", "https")))
		}
		l = append(l, g.orNull(m))
	}
	return g.orMistyped(l)
}

// handlers is a probe or one side of a lifecycle: handlers with their hosts.
func (g *generator) handlers(key string, kinds []string) node {
	if g.maybe(0.03) {
		return one[node](g, g.null(), &mapping{})
	}
	m := &mapping{}
	for _, kind := range kinds {
		if g.maybe(0.4) {
			continue
		}
		h := &mapping{}
		h.put("port", one[node](g, scalar{value: 80}, str("http")))
		h.put("host", g.field([]string{"-", "", "~"}, []string{"127.0.0.1", "::1", "localhost", "10.0.0.1"}, g.str))
		if kind == "httpGet" && g.maybe(0.5) {
			h.put("path", g.str("/healthz"))
		}
		if g.maybe(0.05) {
			m.put(kind, one[node](g, g.null(), &mapping{}))
			continue
		}
		m.put(kind, g.orMistyped(h))
	}
	if key != "" && g.maybe(0.3) {
		m.put("periodSeconds", g.int("5"))
	}
	return g.orMistyped(m)
}

func (g *generator) lifecycle() node {
	if g.maybe(0.05) {
		return one[node](g, g.null(), &mapping{})
	}
	m := &mapping{}
	for _, key := range []string{"postStart", "preStop"} {
		if g.maybe(0.6) {
			m.put(key, g.handlers("", []string{"httpGet", "tcpSocket"}))
		}
	}
	return g.orMistyped(m)
}
