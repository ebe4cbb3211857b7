{{- define "web.context" -}}
securityContext:
  allowPrivilegeEscalation: false
{{- end }}
