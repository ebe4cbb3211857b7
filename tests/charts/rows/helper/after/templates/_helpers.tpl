{{- define "web.context" -}}
securityContext:
  capabilities:
    drop:
      - ALL
  allowPrivilegeEscalation: false
{{- end }}
