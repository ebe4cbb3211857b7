{{- define "web.name" -}}
web
{{- end }}
{{- define "web.context" -}}
privileged: false
allowPrivilegeEscalation: true
{{- end }}
