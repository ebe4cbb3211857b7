{{/* The name.
     It has two lines. */}}
{{- define "shop.name" -}}
{{- if .Values.enabled -}}
shop
{{- else -}}
store
{{- end -}}
{{- end -}}

{{- define "shop.labels" -}}
app: {{ include "shop.name" . }}
{{- if .Values.enabled }}
on: "yes"
{{- end }}
{{- range $key, $value := .Values.map }}
{{ $key }}: {{ $value | quote }}
{{- end }}
tier: front
{{- end }}

{{- define "shop.pod" -}}
metadata:
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  # comment of the list
  containers:
  - name: {{ include "shop.name" . }}
    image: {{ .Values.image }}
    {{- if .Values.disabled }}
    tty: true
    {{- end }}
  {{- range .Values.list }}
  - name: c-{{ . }}
    {{- if eq . "b" }}
    image: b:1
    {{- else if eq . "c" }}
    image: c:1
    {{- else }}
    image: x:1
    {{- end }}
    args: [{{ . }}]
  {{- end }}
  volumes: []
{{- end -}}
