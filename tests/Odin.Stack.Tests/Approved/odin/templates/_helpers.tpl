{{- define "odin.selectorLabels" -}}
app.kubernetes.io/name: odin
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "odin.labels" -}}
{{- include "odin.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- end }}
