// Command schema prints src/kube/schema_table.c: the JSON form of every type that
// Kubernetes decodes on the way to a pod, read off k8s.io/api by reflection.
//
//	cd tests/judge && go run ./schema >../../src/kube/schema_table.c
//	clang-format-14 -i ../../src/kube/schema_table.c
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"
	"sort"
	"strings"
	"unicode"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

var roots = []any{
	corev1.Pod{}, corev1.PodTemplate{}, corev1.ReplicationController{},
	appsv1.ReplicaSet{}, appsv1.Deployment{}, appsv1.StatefulSet{}, appsv1.DaemonSet{},
	batchv1.Job{}, batchv1.CronJob{},
}

// read lists the fields that a check of the Pod Security Standards reads, or that
// lead to one. A field counts only below other fields that count.
var read = map[string]string{
	"Pod":                           "metadata spec",
	"PodTemplate":                   "template",
	"ReplicationController":         "spec",
	"ReplicationControllerSpec":     "template",
	"ReplicaSet":                    "spec",
	"ReplicaSetSpec":                "template",
	"Deployment":                    "spec",
	"DeploymentSpec":                "template",
	"StatefulSet":                   "spec",
	"StatefulSetSpec":               "template",
	"DaemonSet":                     "spec",
	"DaemonSetSpec":                 "template",
	"Job":                           "spec",
	"JobSpec":                       "template",
	"CronJob":                       "spec",
	"CronJobSpec":                   "jobTemplate",
	"JobTemplateSpec":               "spec",
	"PodTemplateSpec":               "metadata spec",
	"ObjectMeta":                    "annotations",
	"PodSpec":                       "containers ephemeralContainers hostIPC hostNetwork hostPID hostUsers initContainers os securityContext volumes",
	"PodOS":                         "name",
	"PodSecurityContext":            "appArmorProfile runAsNonRoot runAsUser seLinuxOptions seccompProfile sysctls windowsOptions",
	"SecurityContext":               "allowPrivilegeEscalation appArmorProfile capabilities privileged procMount runAsNonRoot runAsUser seLinuxOptions seccompProfile windowsOptions",
	"AppArmorProfile":               "type",
	"Capabilities":                  "add drop",
	"SELinuxOptions":                "role type user",
	"SeccompProfile":                "type",
	"Sysctl":                        "name",
	"WindowsSecurityContextOptions": "hostProcess",
	"Container":                     "lifecycle livenessProbe name ports readinessProbe securityContext startupProbe",
	"EphemeralContainer":            "lifecycle livenessProbe name ports readinessProbe securityContext startupProbe",
	"ContainerPort":                 "hostPort",
	"Probe":                         "httpGet tcpSocket",
	"Lifecycle":                     "postStart preStop",
	"LifecycleHandler":              "httpGet tcpSocket",
	"HTTPGetAction":                 "host",
	"TCPSocketAction":               "host",
	"Volume":                        "*",
}

// special are the types that decode themselves.
var special = map[reflect.Type]string{
	reflect.TypeFor[metav1.Time]():        "PSS_FIELD_TIME",
	reflect.TypeFor[metav1.FieldsV1]():    "PSS_FIELD_ANY",
	reflect.TypeFor[resource.Quantity]():  "PSS_FIELD_QUANTITY",
	reflect.TypeFor[intstr.IntOrString](): "PSS_FIELD_INT_OR_STRING",
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

type field struct {
	name, kind, shape string
	object            reflect.Type // of PSS_FIELD_OBJECT
	isRead            bool
}

type table struct {
	types  []reflect.Type // roots first, in the order in which they are met
	fields map[reflect.Type][]field
}

func (t *table) add(object reflect.Type) {
	if _, known := t.fields[object]; known {
		return
	}
	t.types = append(t.types, object)
	t.fields[object] = nil
	fields := t.fieldsOf(object, object.Name())
	sort.Slice(fields, func(i, j int) bool { return fields[i].name < fields[j].name })
	t.fields[object] = fields
	for _, f := range fields {
		if f.object != nil {
			t.add(f.object)
		}
	}
}

// fieldsOf flattens embedded types, as JSON does.
func (t *table) fieldsOf(object reflect.Type, owner string) []field {
	var out []field
	for i := range object.NumField() {
		f := object.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "":
			out = append(out, t.fieldsOf(f.Type, owner)...)
		case name == "-" || !f.IsExported():
		case name == "":
			panic(object.Name() + "." + f.Name + " has no JSON name")
		default:
			out = append(out, describe(owner, name, f.Type))
		}
	}
	return out
}

func describe(owner, name string, t reflect.Type) field {
	f := field{name: name, shape: "PSS_SHAPE_ONE", isRead: isRead(owner, name)}
	t = behindPointer(t)
	if special[t] == "" {
		switch {
		case t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8:
			f.shape, t = "PSS_SHAPE_LIST", behindPointer(t.Elem())
		case t.Kind() == reflect.Map && t.Key().Kind() == reflect.String:
			f.shape, t = "PSS_SHAPE_MAP", behindPointer(t.Elem())
		}
	}
	f.kind = kindOf(t)
	if f.kind == "" {
		panic(fmt.Sprintf("%s.%s: schema.c has no word for %v", owner, name, t))
	}
	if f.kind == "PSS_FIELD_OBJECT" {
		f.object = t
	}
	return f
}

func behindPointer(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

func kindOf(t reflect.Type) string {
	if kind := special[t]; kind != "" {
		return kind
	}
	if reflect.PointerTo(t).Implements(unmarshaler) {
		return ""
	}
	switch t.Kind() {
	case reflect.Bool:
		return "PSS_FIELD_BOOL"
	case reflect.Int32:
		return "PSS_FIELD_INT32"
	case reflect.Int64:
		return "PSS_FIELD_INT64"
	case reflect.String:
		return "PSS_FIELD_STRING"
	case reflect.Struct:
		return "PSS_FIELD_OBJECT"
	}
	return ""
}

func isRead(owner, name string) bool {
	list := read[owner]
	return list == "*" || strings.Contains(" "+list+" ", " "+name+" ")
}

// checkRead finds misspelt rows of read.
func (t *table) checkRead() {
	for owner, list := range read {
		names := map[string]bool{"*": true}
		for _, object := range t.types {
			if object.Name() == owner {
				for _, f := range t.fields[object] {
					names[f.name] = true
				}
			}
		}
		for _, name := range strings.Fields(list) {
			if !names[name] {
				panic(owner + " has no field " + name)
			}
		}
	}
}

// constant is the enum's name of a type: PodSpec is OF_POD_SPEC.
func constant(t reflect.Type) string {
	var b strings.Builder
	letters := []rune(t.Name())
	for i, c := range letters {
		starts := i > 0 && unicode.IsUpper(c) &&
			(!unicode.IsUpper(letters[i-1]) || i+1 < len(letters) && unicode.IsLower(letters[i+1]))
		if starts {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(c))
	}
	return "OF_" + b.String()
}

func apiVersion() string {
	info, _ := debug.ReadBuildInfo()
	for _, dep := range info.Deps {
		if dep.Path == "k8s.io/api" {
			return dep.Path + " " + dep.Version
		}
	}
	panic("k8s.io/api is not among the modules")
}

func (t *table) print(out *bufio.Writer) {
	fmt.Fprintf(out, "/* The JSON form of Kubernetes' types. Generated from %s; to make it anew:\n", apiVersion())
	fmt.Fprintf(out, " *     cd tests/judge && go run ./schema >../../src/kube/schema_table.c\n")
	fmt.Fprintf(out, " *     clang-format-14 -i ../../src/kube/schema_table.c */\n")
	fmt.Fprintf(out, "#include \"pss/base.h\"\n\n#include \"schema_table.h\"\n\nenum {\n")
	for _, object := range t.types {
		fmt.Fprintf(out, "    %s,\n", constant(object))
	}
	fmt.Fprintf(out, "};\n")
	for i, object := range t.types {
		if len(t.fields[object]) == 0 {
			continue
		}
		fmt.Fprintf(out, "\nstatic const struct pss_schema_field fields_%d[] = {\n", i)
		for _, f := range t.fields[object] {
			fmt.Fprintf(out, "    {PSS_NAME(%q), %s", f.name, f.kind)
			if f.shape != "PSS_SHAPE_ONE" {
				fmt.Fprintf(out, ", .shape = %s", f.shape)
			}
			if f.object != nil {
				fmt.Fprintf(out, ", .type = %s", constant(f.object))
			}
			if f.isRead {
				fmt.Fprintf(out, ", .is_read = true")
			}
			fmt.Fprintf(out, "},\n")
		}
		fmt.Fprintf(out, "};\n")
	}
	fmt.Fprintf(out, "\nconst struct pss_schema_type pss_schema_types[] = {\n")
	for i, object := range t.types {
		if len(t.fields[object]) == 0 {
			fmt.Fprintf(out, "    [%s] = {%q},\n", constant(object), object.Name())
			continue
		}
		fmt.Fprintf(out, "    [%s] = {%q, fields_%d, PSS_COUNT(fields_%d)},\n", constant(object), object.Name(), i, i)
	}
	fmt.Fprintf(out, "};\n\nconst size_t pss_schema_types_n = PSS_COUNT(pss_schema_types);\n")
}

func main() {
	t := &table{fields: map[reflect.Type][]field{}}
	for _, root := range roots {
		t.add(reflect.TypeOf(root))
	}
	t.checkRead()
	out := bufio.NewWriter(os.Stdout)
	t.print(out)
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}
