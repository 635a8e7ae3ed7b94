{{- define "dcgm.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "dcgm.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "dcgm.name" .)) (contains (include "dcgm.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "dcgm.selectorLabels" -}}
app.kubernetes.io/name: dcgm-exporter
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "dcgm.labels" -}}
{{- include "dcgm.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "dcgm.counters" -}}
{{- $List := list }}
{{- range $k := .Values.counters }}
{{- $List = append $List (printf "%s,%s,\"%s\"" $k.field $k.type $k.help) }}
{{- end }}
{{- $x := "" }}
{{- if .Values.profiling.enabled }}
{{- $List2 := list }}
{{- range $k := .Values.profiling.counters }}
{{- $List2 = append $List2 (printf "%s,%s,\"%s\"" $k.field $k.type $k.help) }}
{{- end }}
{{- $x = printf "%s\n" (join "\n" $List2) }}
{{- else }}
{{- $x = "" }}
{{- end }}
{{- printf "%s\n%s" (join "\n" $List) $x }}
{{- end }}

{{- define "dcgm.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}
