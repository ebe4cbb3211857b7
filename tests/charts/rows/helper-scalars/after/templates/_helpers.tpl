{{- define "web.podSecurityContext" -}}
runAsNonRoot: {{ .Values.security.nonRoot }}
fsGroup: {{ .Values.security.group }}
seccompProfile:
  type: {{ .Values.security.profile | quote }}
{{- end -}}
{{- define "web.securityContext" -}}
capabilities:
  drop:
    - ALL
allowPrivilegeEscalation: {{ .Values.security.escalates }}
readOnlyRootFilesystem: true
{{- end -}}
