package main

import "fmt"

const (
	appArmorPrefix  = "container.apparmor.security.beta.kubernetes.io/"
	seccompPod      = "seccomp.security.alpha.kubernetes.io/pod"
	seccompPrefix   = "container.seccomp.security.alpha.kubernetes.io/"
	podLevel, below = true, false
)

// pod is the mapping with `metadata` and `spec`.
func (g *generator) pod(name string) *mapping {
	g.good = one(g, 0.99, 0.97, 0.9, 0.7, 0.4)
	m := &mapping{}
	m.put("metadata", g.metadata(name))
	if g.maybe(0.004) {
		return m
	}
	m.put("spec", g.orMistyped(g.podSpec()))
	if g.maybe(0.1) {
		m.entries[0], m.entries[len(m.entries)-1] = m.entries[len(m.entries)-1], m.entries[0]
	}
	return m
}

func (g *generator) metadata(name string) node {
	if g.maybe(0.01) {
		return one[node](g, nil, g.null(), &mapping{})
	}
	m := &mapping{}
	if name != "" {
		m.put("name", g.str(name))
	}
	if g.maybe(0.2) {
		m.put("namespace", g.str(one(g, "default", "prod", "")))
	}
	if g.maybe(0.3) {
		m.put("labels", g.orMistyped(g.labels()))
	}
	if g.maybe(0.35) {
		m.put("annotations", g.orMistyped(g.annotations()))
	}
	if g.maybe(0.05) {
		m.put("creationTimestamp", g.field([]string{"~"}, []string{"2020-01-01T00:00:00Z", "~"}, g.str))
	}
	return m
}

func (g *generator) labels() node {
	m := &mapping{}
	for _, key := range []string{"app", "app.kubernetes.io/name", "y", "tier"} {
		if g.maybe(0.4) {
			m.put(key, g.str(one(g, "web", "true", "1", "", "v1.2", "a/b")))
		}
	}
	return m
}

func (g *generator) annotations() node {
	m := &mapping{}
	if g.maybe(0.3) {
		m.put("example.com/note", g.str(one(g, "x", "on", "12", "two\nlines\n", "a: b # c", "{}", "")))
	}
	apparmor := func(s string) node { return g.str(s) }
	good := []string{"-", "-", "runtime/default", "localhost/x", ""}
	bad := []string{"unconfined", "runtime/Default", "localhost", `un"conf\ined`, "unconfined\n", "é\u200b\a", "~", " runtime/default"}
	for _, target := range []string{"c0", "c1", "i0", "nobody", ""} {
		if g.maybe(0.25) {
			m.put(appArmorPrefix+target, g.field(good, bad, apparmor))
		}
	}
	good = []string{"-", "runtime/default", "docker/default", "localhost/x"}
	bad = []string{"unconfined", "", "~", "Runtime/default", "localhost", "uncon\tfined", "\x7f"}
	for _, key := range []string{seccompPod, seccompPrefix + "c0", seccompPrefix + "c1", seccompPrefix + "i1", seccompPrefix + "zzz", seccompPrefix} {
		if g.maybe(0.25) {
			m.put(key, g.field(good, bad, apparmor))
		}
	}
	return m
}

func (g *generator) podSpec() node {
	m := &mapping{}
	for _, key := range []string{"hostNetwork", "hostPID", "hostIPC"} {
		if g.maybe(0.2) {
			m.put(key, g.field([]string{"false", "~"}, []string{"true"}, g.bool))
		}
	}
	if g.maybe(0.15) {
		m.put("hostUsers", g.field([]string{"true", "false", "~"}, []string{"false"}, g.bool))
	}
	if g.maybe(0.12) {
		m.put("os", g.orMistyped(g.osName()))
	}
	if g.maybe(0.1) {
		m.put("nodeSelector", g.orMistyped(pairs(one(g, "kubernetes.io/os", "beta.kubernetes.io/os", "disk"),
			one(g, "linux", "windows", "ssd"))))
	}
	if g.maybe(0.1) {
		m.put(one(g, "hostnetwork", "HostPID", "securitycontext", "unknownField"), one[node](g, scalar{value: true}, &mapping{}))
	}
	if g.maybe(0.3) {
		m.put("serviceAccountName", g.str("sa"))
	}
	if g.maybe(0.9) {
		m.put("securityContext", g.securityContext(podLevel))
	}
	volumes := g.volumes()
	early := g.maybe(0.3)
	if early {
		m.put("volumes", volumes)
	}
	if g.maybe(0.25) {
		m.put("initContainers", g.containers("i"))
	}
	if g.maybe(0.99) {
		m.put("containers", g.containers("c"))
	}
	if g.maybe(0.08) {
		m.put("ephemeralContainers", g.containers("e"))
	}
	if !early {
		m.put("volumes", volumes)
	}
	if g.maybe(0.2) {
		m.put("restartPolicy", g.str("Never"))
	}
	return m
}

func (g *generator) osName() node {
	m := &mapping{}
	m.put("name", g.field([]string{"linux", "windows"}, []string{"Windows", "windows", "", "~", "-"}, g.str))
	return m
}

// securityContext is that of the pod or of a container.
func (g *generator) securityContext(isPod bool) node {
	if g.maybe(0.02) {
		return one[node](g, g.null(), &mapping{})
	}
	m := &mapping{}
	// What restricted demands: a pod-level value is often enough, so either may lack.
	m.put("runAsNonRoot", g.field(one(g, []string{"true"}, []string{"true", "-"}), []string{"false", "-", "~"}, g.bool))
	if g.maybe(0.4) {
		m.put("runAsUser", g.field([]string{"1000", "65532", "-", "~", "1"}, []string{"0", "0", "-1"}, g.int))
	}
	profile := one(g, []string{"RuntimeDefault"}, []string{"Localhost", "RuntimeDefault", "-"})
	m.put("seccompProfile", g.profile(profile))
	if g.maybe(0.1) {
		m.put("appArmorProfile", g.profile([]string{"RuntimeDefault", "Localhost", "-"}))
	}
	if g.maybe(0.15) {
		m.put("seLinuxOptions", g.orMistyped(g.seLinux()))
	}
	if g.maybe(0.08) {
		windows := &mapping{}
		windows.put("hostProcess", g.field([]string{"false", "~", "-"}, []string{"true"}, g.bool))
		m.put("windowsOptions", g.orMistyped(windows))
	}
	if isPod {
		g.podOnly(m)
	} else {
		g.containerOnly(m)
	}
	g.Shuffle(len(m.entries), func(i, j int) {
		if g.maybe(0.3) {
			m.entries[i], m.entries[j] = m.entries[j], m.entries[i]
		}
	})
	return g.orMistyped(m)
}

func (g *generator) podOnly(m *mapping) {
	if g.maybe(0.2) {
		m.put("fsGroup", g.int("2000"))
	}
	if !g.maybe(0.12) {
		return
	}
	sysctls := list{}
	good := []string{"kernel.shm_rmid_forced", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies"}
	bad := []string{"net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem",
		"net.ipv4.tcp_wmem", "net.ipv4.tcp_slow_start_after_idle", "net.ipv4.tcp_notsent_lowat", "kernel.msgmax",
		"net/ipv4/tcp_syncookies", "net/ipv4/tcp_rmem", "net.core.somaxconn", "", "~", "-"}
	for range g.IntN(4) {
		item := &mapping{}
		item.put("name", g.field(good, bad, g.str))
		item.put("value", str("1"))
		sysctls = append(sysctls, g.orNull(item))
	}
	m.put("sysctls", g.orMistyped(sysctls))
}

func (g *generator) containerOnly(m *mapping) {
	m.put("allowPrivilegeEscalation", g.field([]string{"false"}, []string{"true", "-", "~"}, g.bool))
	m.put("capabilities", g.capabilities())
	if g.maybe(0.15) {
		m.put("privileged", g.field([]string{"false", "~"}, []string{"true"}, g.bool))
	}
	if g.maybe(0.08) {
		m.put("procMount", g.field([]string{"Default", "~"}, []string{"Unmasked", "", "default"}, g.str))
	}
	if g.maybe(0.2) {
		m.put("readOnlyRootFilesystem", g.bool("true"))
	}
}

func (g *generator) capabilities() node {
	if g.maybe((1 - g.good) / 2) {
		return one[node](g, nil, g.null(), &mapping{})
	}
	m := &mapping{}
	drop := list{}
	for range 1 + g.IntN(2) {
		drop = append(drop, g.capability([]string{"ALL"}, []string{"all", "CAP_ALL", "NET_RAW", "All", "~"}))
	}
	m.put("drop", g.field([]string{"l"}, []string{"l", "-", "~", "[]"}, listOr(drop)))
	if g.maybe(0.3) {
		add := list{}
		for range g.IntN(4) {
			add = append(add, g.capability([]string{"NET_BIND_SERVICE"},
				[]string{"CHOWN", "SYS_ADMIN", "NET_RAW", "CAP_CHOWN", "chown", "net_bind_service", "ALL", "SYS_TIME",
					"CAP_SYS_ADMIN", "KILL", "~", "", `a"b`}))
		}
		m.put("add", g.field([]string{"l"}, []string{"l", "~", "[]"}, listOr(add)))
	}
	return g.orMistyped(m)
}

func (g *generator) capability(good, bad []string) node {
	if n := g.field(good, bad, g.str); n != nil {
		return n
	}
	return str("ALL")
}

func listOr(l list) func(string) node {
	return func(s string) node {
		if s == "[]" {
			return list{}
		}
		return l
	}
}

func (g *generator) profile(good []string) node {
	bad := []string{"Unconfined", "", "runtimedefault", "~", "no", "{}", "null"}
	return g.field(good, bad, func(s string) node {
		if s == "null" {
			return g.null()
		}
		m := &mapping{}
		if s != "no" {
			m.put("type", g.str(s))
		}
		if s == "Localhost" {
			m.put("localhostProfile", g.str("p.json"))
		}
		return g.orMistyped(m)
	})
}

func (g *generator) seLinux() node {
	m := &mapping{}
	m.put("type", g.field([]string{"container_t", "container_init_t", "container_kvm_t", "", "~", "-"},
		[]string{"container_engine_t", "spc_t", "super_t"}, g.str))
	m.put("user", g.field([]string{"-", "", "~"}, []string{"u", "-"}, g.str))
	m.put("role", g.field([]string{"-", "", "~"}, []string{"r", "-"}, g.str))
	m.put("level", g.field([]string{"-", "s0:c1"}, []string{"s0"}, g.str))
	return m
}

// orNull is n, or rarely null: Kubernetes takes a null element as an empty one.
func (g *generator) orNull(n node) node {
	if g.maybe(0.004) {
		return g.null()
	}
	return g.orMistyped(n)
}

func (g *generator) volumes() node {
	if g.maybe(0.6) {
		return nil
	}
	if g.maybe(0.03) {
		return one[node](g, g.null(), list{})
	}
	good := []string{"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim",
		"projected", "secret", "none"}
	bad := []string{"hostPath", "hostPath", "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs",
		"iscsi", "glusterfs", "rbd", "flexVolume", "cinder", "cephfs", "flocker", "fc", "azureFile", "vsphereVolume",
		"quobyte", "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos", "emtyDir"}
	l := list{}
	for i := range 1 + g.IntN(3) {
		v := &mapping{}
		v.put("name", g.str(fmt.Sprintf("v%d", i)))
		for range one(g, 1, 1, 1, 1, 2) {
			g.field(good, bad, func(s string) node {
				if _, twice := v.get(s); !twice && s != "none" {
					v.put(s, g.source(s))
				}
				return nil
			})
		}
		l = append(l, g.orNull(v))
	}
	return g.orMistyped(l)
}

func (g *generator) source(kind string) node {
	if g.maybe(0.03) {
		return g.null()
	}
	m := &mapping{}
	if kind == "hostPath" && g.maybe(0.9) {
		m.put("path", str(one(g, "/data", "/var/log", "/var/run/docker.sock", "/", "/proc/")))
		if g.maybe(0.4) {
			m.put("type", g.field([]string{"", "Directory"}, []string{"Socket", "DirectoryOrCreate", "File", "~"}, g.str))
		}
	}
	if kind == "configMap" {
		m.put("name", str("cfg"))
	}
	return g.orMistyped(m)
}
