{{- define "web.name" -}}
web
{{- end }}
{{- define "web.context" -}}
capabilities:
  drop:
    - ALL
privileged: false
allowPrivilegeEscalation: false
{{- end }}
