{{- define "web.context" -}}
{{- $context := dict "allowPrivilegeEscalation" false }}
securityContext:
  {{- toYaml $context | nindent 2 }}
{{- end }}
