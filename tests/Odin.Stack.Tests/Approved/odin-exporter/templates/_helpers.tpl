{{- define "odin-exporter.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "odin-exporter.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "odin-exporter.name" .)) (contains (include "odin-exporter.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "odin-exporter.selectorLabels" -}}
app.kubernetes.io/name: odin-exporter
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "odin-exporter.labels" -}}
{{- include "odin-exporter.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "odin-exporter.config" -}}
server:
  listen: {{ toJson .Values.config.server.listen }}
  maxConnections: {{ int64 .Values.config.server.maxConnections }}
  maxConcurrentScrapes: {{ int64 .Values.config.server.maxConcurrentScrapes }}
  scrapeTimeout: {{ toJson .Values.config.server.scrapeTimeout }}
  shutdownTimeout: {{ toJson .Values.config.server.shutdownTimeout }}
log:
  level: {{ toJson .Values.config.log.level }}
  format: {{ toJson .Values.config.log.format }}
limits:
  maxSeries: {{ int64 .Values.config.limits.maxSeries }}
  expireAfter: {{ toJson .Values.config.limits.expireAfter }}
sources:
  kubernetes:
    enabled: {{ .Values.config.sources.kubernetes.enabled }}
    resources:
      {{- range $value2 := .Values.config.sources.kubernetes.resources }}
      - {{ toJson $value2 }}
      {{- else }} []
      {{- end }}
    namespaces:
      {{- range $value2 := .Values.config.sources.kubernetes.namespaces }}
      - {{ toJson $value2 }}
      {{- else }} []
      {{- end }}
    {{- if not (kindIs "invalid" .Values.config.sources.kubernetes.apiServer) }}
    apiServer: {{ toJson .Values.config.sources.kubernetes.apiServer }}
    {{- end }}
    {{- if not (kindIs "invalid" .Values.config.sources.kubernetes.tokenFile) }}
    tokenFile: {{ toJson .Values.config.sources.kubernetes.tokenFile }}
    {{- end }}
    {{- if not (kindIs "invalid" .Values.config.sources.kubernetes.caFile) }}
    caFile: {{ toJson .Values.config.sources.kubernetes.caFile }}
    {{- end }}
  observations:
    enabled: {{ .Values.config.sources.observations.enabled }}
    listen: {{ toJson .Values.config.sources.observations.listen }}
    {{- if ne .Values.bearerToken.existingSecret "" }}
    bearerTokenFile: {{ toJson (printf "/etc/odin-exporter/bearer-token/%s" .Values.bearerToken.key) }}
    {{- else if not (kindIs "invalid" .Values.config.sources.observations.bearerTokenFile) }}
    bearerTokenFile: {{ toJson .Values.config.sources.observations.bearerTokenFile }}
    {{- end }}
    maxBodyBytes: {{ int64 .Values.config.sources.observations.maxBodyBytes }}
    maxObservationsPerSecond: {{ int64 .Values.config.sources.observations.maxObservationsPerSecond }}
    maxConcurrentRequests: {{ int64 .Values.config.sources.observations.maxConcurrentRequests }}
  endpoints:
    {{- range $item := .Values.config.sources.endpoints }}
    - name: {{ toJson $item.name }}
      url: {{ toJson $item.url }}
      {{- if not (kindIs "invalid" $item.shape) }}
      shape: {{ toJson $item.shape }}
      {{- end }}
      interval: {{ toJson (dig "interval" "15s" $item) }}
      timeout: {{ toJson (dig "timeout" "10s" $item) }}
      {{- if not (kindIs "invalid" $item.bearerTokenFile) }}
      bearerTokenFile: {{ toJson $item.bearerTokenFile }}
      {{- end }}
      {{- if not (kindIs "invalid" $item.caFile) }}
      caFile: {{ toJson $item.caFile }}
      {{- end }}
      maxBodyBytes: {{ int64 (dig "maxBodyBytes" 16777216 $item) }}
      metrics:
        {{- range $item2 := dig "metrics" (list) $item }}
        - metric: {{ toJson $item2.metric }}
          {{- if not (kindIs "invalid" $item2.histogram) }}
          histogram: {{ toJson $item2.histogram }}
          {{- end }}
          {{- if not (kindIs "invalid" $item2.sum) }}
          sum: {{ toJson $item2.sum }}
          {{- end }}
          {{- if not (kindIs "invalid" $item2.count) }}
          count: {{ toJson $item2.count }}
          {{- end }}
          {{- if not (kindIs "invalid" $item2.value) }}
          value: {{ toJson $item2.value }}
          {{- end }}
          scale: {{ toJson (dig "scale" 1.0 $item2) }}
          labels:
            {{- range $key, $value := dig "labels" (dict) $item2 }}
            {{ toJson $key }}:
              {{- if not (kindIs "invalid" $value.label) }}
              label: {{ toJson $value.label }}
              {{- end }}
              {{- if not (kindIs "invalid" $value.value) }}
              value: {{ toJson $value.value }}
              {{- end }}
              {{- if not (or (not (kindIs "invalid" $value.label)) (not (kindIs "invalid" $value.value))) }} {}
              {{- end }}
            {{- else }} {}
            {{- end }}
          match:
            {{- range $key2, $value2 := dig "match" (dict) $item2 }}
            {{ toJson $key2 }}: {{ toJson $value2 }}
            {{- else }} {}
            {{- end }}
        {{- else }} []
        {{- end }}
    {{- else }} []
    {{- end }}
  json:
    {{- range $item := .Values.config.sources.json }}
    - name: {{ toJson $item.name }}
      url: {{ toJson $item.url }}
      interval: {{ toJson (dig "interval" "1m" $item) }}
      timeout: {{ toJson (dig "timeout" "10s" $item) }}
      {{- if not (kindIs "invalid" $item.bearerTokenFile) }}
      bearerTokenFile: {{ toJson $item.bearerTokenFile }}
      {{- end }}
      {{- if not (kindIs "invalid" $item.caFile) }}
      caFile: {{ toJson $item.caFile }}
      {{- end }}
      maxBodyBytes: {{ int64 (dig "maxBodyBytes" 16777216 $item) }}
      items: {{ toJson (dig "items" "$" $item) }}
      metric: {{ toJson $item.metric }}
      {{- if not (kindIs "invalid" $item.value) }}
      value: {{ toJson $item.value }}
      {{- end }}
      scale: {{ toJson (dig "scale" 1.0 $item) }}
      labels:
        {{- range $key, $value := dig "labels" (dict) $item }}
        {{ toJson $key }}:
          {{- if not (kindIs "invalid" $value.path) }}
          path: {{ toJson $value.path }}
          {{- end }}
          {{- if not (kindIs "invalid" $value.value) }}
          value: {{ toJson $value.value }}
          {{- end }}
          {{- if not (or (not (kindIs "invalid" $value.path)) (not (kindIs "invalid" $value.value))) }} {}
          {{- end }}
        {{- else }} {}
        {{- end }}
    {{- else }} []
    {{- end }}
{{- end }}

{{- define "odin-exporter.configAtStart" -}}
server:
  listen: {{ toJson .Values.config.server.listen }}
  maxConnections: {{ int64 .Values.config.server.maxConnections }}
  maxConcurrentScrapes: {{ int64 .Values.config.server.maxConcurrentScrapes }}
  scrapeTimeout: {{ toJson .Values.config.server.scrapeTimeout }}
  shutdownTimeout: {{ toJson .Values.config.server.shutdownTimeout }}
maxSeries: {{ int64 .Values.config.limits.maxSeries }}
{{- end }}

{{- define "odin-exporter.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "odin-exporter.serviceAccountName" -}}
{{- if ne .Values.serviceAccount.name "" }}
{{- .Values.serviceAccount.name }}
{{- else if .Values.serviceAccount.create }}
{{- include "odin-exporter.fullname" . }}
{{- else }}
{{- "default" }}
{{- end }}
{{- end }}
