{{- define "image" -}}
{{ .registry }}/{{ .repository }}
{{- end }}
