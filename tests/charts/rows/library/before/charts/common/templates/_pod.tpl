{{- define "common.pod" }}
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    {{- toYaml .Values.podSecurityContext | nindent 4 }}
  containers:
    - name: web
      image: {{ .Values.image }}
      securityContext:
        {{- toYaml .Values.securityContext | nindent 8 }}
{{- end }}
