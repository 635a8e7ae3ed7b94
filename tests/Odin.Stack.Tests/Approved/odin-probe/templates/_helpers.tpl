{{- define "odin-probe.selectorLabels" -}}
app.kubernetes.io/name: odin-probe
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "odin-probe.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "odin-probe.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "odin-probe.name" .)) (contains (include "odin-probe.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "odin-probe.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "odin-probe.labels" -}}
{{- include "odin-probe.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "odin-probe.serviceAccountName" -}}
{{- if ne .Values.serviceAccount.name "" }}
{{- .Values.serviceAccount.name }}
{{- else if .Values.serviceAccount.create }}
{{- include "odin-probe.fullname" . }}
{{- else }}
{{- "default" }}
{{- end }}
{{- end }}
