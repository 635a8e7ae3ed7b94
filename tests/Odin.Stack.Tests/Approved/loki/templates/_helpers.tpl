{{- define "loki.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "loki.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "loki.name" .)) (contains (include "loki.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "loki.selectorLabels" -}}
app.kubernetes.io/name: loki
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "loki.labels" -}}
{{- include "loki.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "loki.ownConfig" -}}
auth_enabled: {{ .Values.authEnabled }}
server:
  http_listen_port: 3100
  grpc_listen_port: 9095
  http_server_read_timeout: {{ toJson (printf "%ds" (add (int64 .Values.query.timeoutSeconds) 10)) }}
  http_server_write_timeout: {{ toJson (printf "%ds" (add (int64 .Values.query.timeoutSeconds) 10)) }}
  log_level: {{ toJson .Values.logLevel }}
common:
  path_prefix: "/var/loki"
  replication_factor: {{ if gt (int64 .Values.replicas) 1 }}3{{ else }}1{{ end }}
  {{- if le (int64 .Values.replicas) 1 }}
  instance_addr: "127.0.0.1"
  {{- end }}
  ring:
    kvstore:
      store: {{ if gt (int64 .Values.replicas) 1 }}"memberlist"{{ else }}"inmemory"{{ end }}
{{- if gt (int64 .Values.replicas) 1 }}
memberlist:
  bind_port: 7946
  cluster_label: {{ toJson (printf "%s.%s" (include "loki.fullname" .) .Release.Namespace) }}
  join_members:
    - {{ toJson (printf "%s-headless.%s.svc:7946" (include "loki.fullname" .) .Release.Namespace) }}
{{- end }}
schema_config:
  configs:
    - from: "2024-04-01"
      store: "tsdb"
      object_store: {{ toJson .Values.storage.backend }}
      schema: "v13"
      index:
        prefix: "index_"
        period: "24h"
storage_config:
  {{- if eq .Values.storage.backend "filesystem" }}
  filesystem:
    directory: "/var/loki/chunks"
  {{- end }}
  {{- if eq .Values.storage.backend "s3" }}
  aws:
    bucketnames: {{ toJson .Values.storage.s3.bucket }}
    {{- if ne .Values.storage.s3.endpoint "s3.amazonaws.com" }}
    endpoint: {{ toJson .Values.storage.s3.endpoint }}
    {{- end }}
    region: {{ toJson .Values.storage.s3.region }}
    insecure: {{ .Values.storage.s3.insecure }}
    s3forcepathstyle: {{ .Values.storage.s3.forcePathStyle }}
  {{- end }}
  tsdb_shipper:
    active_index_directory: "/var/loki/tsdb-index"
    cache_location: "/var/loki/tsdb-cache"
ingester:
  chunk_encoding: "snappy"
  wal:
    dir: "/var/loki/wal"
    flush_on_shutdown: true
    replay_memory_ceiling: {{ toJson .Values.replayMemoryCeiling }}
compactor:
  working_directory: "/var/loki/compactor"
  retention_enabled: true
  delete_request_store: {{ toJson .Values.storage.backend }}
limits_config:
  retention_period: {{ toJson .Values.retention }}
  {{- with .Values.streamRetention }}
  retention_stream:
    {{- range $s := . }}
    - selector: {{ toJson $s.selector }}
      priority: {{ int64 (dig "priority" 1 $s) }}
      period: {{ toJson $s.period }}
    {{- end }}
  {{- end }}
  otlp_config:
    resource_attributes:
      ignore_defaults: true
      attributes_config:
        - action: "index_label"
          attributes:
            {{- range $value := .Values.indexLabels }}
            - {{ toJson $value }}
            {{- else }} []
            {{- end }}
  allow_structured_metadata: true
  max_structured_metadata_size: {{ toJson .Values.limits.maxStructuredMetadataSize }}
  discover_log_levels: true
  volume_enabled: true
  ingestion_rate_mb: {{ int64 .Values.limits.ingestionRateMb }}
  ingestion_burst_size_mb: {{ int64 .Values.limits.ingestionBurstSizeMb }}
  per_stream_rate_limit: {{ toJson .Values.limits.perStreamRateLimit }}
  per_stream_rate_limit_burst: {{ toJson .Values.limits.perStreamRateLimitBurst }}
  max_global_streams_per_user: {{ int64 .Values.limits.maxGlobalStreamsPerUser }}
  max_line_size: {{ toJson .Values.limits.maxLineSize }}
  max_line_size_truncate: true
  reject_old_samples_max_age: {{ toJson .Values.limits.rejectOldSamplesMaxAge }}
  query_timeout: {{ toJson (printf "%ds" (int64 .Values.query.timeoutSeconds)) }}
  max_query_length: {{ toJson .Values.query.maxLength }}
  max_query_series: {{ int64 .Values.query.maxSeries }}
  max_entries_limit_per_query: {{ int64 .Values.query.maxEntries }}
  max_query_parallelism: {{ int64 .Values.query.maxParallelism }}
{{- if ne .Values.ruler.existingConfigMap "" }}
ruler:
  storage:
    type: "local"
    local:
      directory: "/etc/loki-rules"
  rule_path: "/tmp/rules"
  alertmanager_url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.ruler.alertmanagerUrl) }}
  enable_sharding: {{ gt (int64 .Values.replicas) 1 }}
{{- end }}
analytics:
  reporting_enabled: {{ .Values.reportingEnabled }}
{{- end }}

{{- define "loki.config" -}}
{{- if .Values.extraConfig }}
{{- mergeOverwrite (include "loki.ownConfig" . | fromYaml) .Values.extraConfig | toPrettyJson }}
{{- else }}
{{- include "loki.ownConfig" . }}
{{- end }}
{{- end }}

{{- define "loki.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}
