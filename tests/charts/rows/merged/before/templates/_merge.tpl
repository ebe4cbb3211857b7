{{- define "web.container" -}}
name: web
image: {{ .image }}
{{- end }}
{{- define "web.pod" -}}
metadata:
  name: web
spec:
  containers:
    - {{ mergeOverwrite (include "web.container" .Values.web.container | fromYaml) .Values.web.container.merge | toYaml | nindent 6 }}
{{- end }}
