{{- define "observed.fullname" -}}
{{- printf "%s-observed" .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "observed.labels" -}}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}
