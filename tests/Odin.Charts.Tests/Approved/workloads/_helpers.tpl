{{- define "workloads.fullname" -}}
{{- replace "." "-" (ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) (contains .Chart.Name .Release.Name)) | trunc 52 | trimSuffix "-" }}
{{- end }}

{{- define "workloads.selectorLabels" -}}
app.kubernetes.io/name: api
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "workloads.labels" -}}
{{- include "workloads.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- end }}

{{- define "workloads.config" -}}
logLevel: {{ toJson .Values.logLevel }}
{{- end }}
