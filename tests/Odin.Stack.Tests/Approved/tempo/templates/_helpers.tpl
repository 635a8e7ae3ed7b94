{{- define "tempo.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "tempo.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "tempo.name" .)) (contains (include "tempo.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "tempo.selectorLabels" -}}
app.kubernetes.io/name: tempo
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "tempo.labels" -}}
{{- include "tempo.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "tempo.ownConfig" -}}
multitenancy_enabled: {{ .Values.multitenancyEnabled }}
stream_over_http_enabled: true
memory:
  automemlimit_enabled: true
server:
  http_listen_port: 3200
  grpc_listen_port: 9095
  log_level: {{ toJson .Values.logLevel }}
distributor:
  receivers:
    otlp:
      protocols:
        grpc:
          endpoint: "0.0.0.0:4317"
        http:
          endpoint: "0.0.0.0:4318"
{{- if ne .Values.metricsGenerator.remoteWrite.url "" }}
metrics_generator:
  registry:
    external_labels:
      {{- range $key, $value := .Values.metricsGenerator.externalLabels }}
      {{ toJson $key }}: {{ toJson $value }}
      {{- else }} {}
      {{- end }}
  processor:
    service_graphs:
      dimensions:
        {{- range $value := .Values.metricsGenerator.serviceGraphs.dimensions }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
      histogram_buckets:
        {{- range $value := .Values.metricsGenerator.serviceGraphs.histogramBuckets }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
    span_metrics:
      dimensions:
        {{- range $value := .Values.metricsGenerator.spanMetrics.dimensions }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
      histogram_buckets:
        {{- range $value := .Values.metricsGenerator.spanMetrics.histogramBuckets }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
      enable_target_info: {{ .Values.metricsGenerator.spanMetrics.enableTargetInfo }}
  storage:
    path: "/var/tempo/generator/wal"
    remote_write:
      - url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.metricsGenerator.remoteWrite.url) }}
        send_exemplars: {{ .Values.metricsGenerator.remoteWrite.sendExemplars }}
        {{- with .Values.metricsGenerator.remoteWrite.headers }}
        headers:
          {{- range $key, $value := . }}
          {{ toJson $key }}: {{ toJson $value }}
          {{- end }}
        {{- end }}
        {{- if ne .Values.metricsGenerator.remoteWrite.existingSecret "" }}
        basic_auth:
          username_file: "/etc/tempo-remote-write/username"
          password_file: "/etc/tempo-remote-write/password"
        {{- end }}
{{- end }}
storage:
  trace:
    backend: {{ toJson .Values.storage.backend }}
    wal:
      path: "/var/tempo/wal"
    {{- if eq .Values.storage.backend "local" }}
    local:
      path: "/var/tempo/blocks"
    {{- end }}
    {{- if eq .Values.storage.backend "s3" }}
    s3:
      bucket: {{ toJson .Values.storage.s3.bucket }}
      endpoint: {{ toJson .Values.storage.s3.endpoint }}
      {{- if ne .Values.storage.s3.region "" }}
      region: {{ toJson .Values.storage.s3.region }}
      {{- end }}
      {{- if ne .Values.storage.s3.prefix "" }}
      prefix: {{ toJson .Values.storage.s3.prefix }}
      {{- end }}
      insecure: {{ .Values.storage.s3.insecure }}
      forcepathstyle: {{ .Values.storage.s3.forcePathStyle }}
    {{- end }}
backend_scheduler:
  provider:
    compaction:
      compaction:
        block_retention: {{ toJson .Values.retention }}
backend_worker:
  compaction:
    block_retention: {{ toJson .Values.retention }}
overrides:
  defaults:
    ingestion:
      rate_limit_bytes: {{ int64 .Values.limits.rateLimitBytes }}
      burst_size_bytes: {{ int64 .Values.limits.burstSizeBytes }}
      max_traces_per_user: {{ int64 .Values.limits.maxTracesPerUser }}
    global:
      max_bytes_per_trace: {{ int64 .Values.limits.maxBytesPerTrace }}
    {{- if ne .Values.metricsGenerator.remoteWrite.url "" }}
    metrics_generator:
      processors:
        {{- range $value := .Values.metricsGenerator.processors }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
    {{- end }}
usage_report:
  reporting_enabled: {{ .Values.reportingEnabled }}
{{- end }}

{{- define "tempo.config" -}}
{{- if .Values.extraConfig }}
{{- mergeOverwrite (include "tempo.ownConfig" . | fromYaml) .Values.extraConfig | toPrettyJson }}
{{- else }}
{{- include "tempo.ownConfig" . }}
{{- end }}
{{- end }}

{{- define "tempo.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}
