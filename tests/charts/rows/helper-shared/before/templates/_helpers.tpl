{{- define "web.context" -}}
runAsNonRoot: true
seccompProfile: {type: RuntimeDefault}
{{- end }}
