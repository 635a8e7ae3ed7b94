{{- define "otel-collector.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "otel-collector.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "otel-collector.name" .)) (contains (include "otel-collector.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "otel-collector.selectorLabels" -}}
app.kubernetes.io/name: otel-collector
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "otel-collector.labels" -}}
{{- include "otel-collector.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "otel-collector.config" -}}
receivers:
  {{- $hasReceivers := false }}
  {{- range $key2, $value2 := .Values.config.receivers }}
  {{- $hasReceivers = true }}
  {{ toJson $key2 }}: {{ toJson $value2 }}
  {{- end }}
  {{- if not (hasKey $.Values.config.receivers "otlp") }}
  {{- $hasReceivers = true }}
  "otlp":
    protocols:
      grpc:
        endpoint: "${env:MY_POD_IP}:4317"
      http:
        endpoint: "${env:MY_POD_IP}:4318"
  {{- end }}
  {{- if not (hasKey $.Values.config.receivers "file_log") }}
  {{- if .Values.logs.enabled }}
  {{- $hasReceivers = true }}
  "file_log":
    include:
      {{- range $value2 := .Values.logs.include }}
      - {{ toJson $value2 }}
      {{- else }} []
      {{- end }}
    exclude:
      - {{ toJson (printf "/var/log/pods/%s_%s-*_*/otel-collector/*.log" .Release.Namespace (include "otel-collector.fullname" .)) }}
      {{- range $value2 := .Values.logs.exclude }}
      - {{ toJson $value2 }}
      {{- end }}
    start_at: {{ toJson .Values.logs.startAt }}
    include_file_path: true
    include_file_name: false
    max_log_size: {{ toJson .Values.logs.maxLogSize }}
    retry_on_failure:
      enabled: true
    {{- if .Values.checkpoints.enabled }}
    storage: "file_storage"
    {{- end }}
    operators:
      - type: "container"
        id: "container-parser"
      {{- range $value2 := .Values.logs.operators }}
      - {{ toJson $value2 }}
      {{- end }}
  {{- end }}
  {{- end }}
  {{- if not $hasReceivers }} {}
  {{- end }}
processors:
  {{- $hasProcessors := false }}
  {{- range $key2, $value2 := .Values.config.processors }}
  {{- $hasProcessors = true }}
  {{ toJson $key2 }}: {{ toJson $value2 }}
  {{- end }}
  {{- if not (hasKey $.Values.config.processors "memory_limiter") }}
  {{- $hasProcessors = true }}
  "memory_limiter":
    check_interval: "1s"
    limit_percentage: 80
    spike_limit_percentage: 25
  {{- end }}
  {{- if not (hasKey $.Values.config.processors "k8s_attributes") }}
  {{- if .Values.kubernetesAttributes.enabled }}
  {{- $hasProcessors = true }}
  "k8s_attributes":
    auth_type: "serviceAccount"
    filter:
      node_from_env_var: "KUBE_NODE_NAME"
    extract:
      metadata:
        - "k8s.namespace.name"
        - "k8s.pod.name"
        - "k8s.pod.uid"
        - "k8s.pod.start_time"
        - "k8s.node.name"
        - "k8s.container.name"
        - "k8s.deployment.name"
        - "k8s.statefulset.name"
        - "k8s.daemonset.name"
        - "k8s.cronjob.name"
        - "k8s.job.name"
        - "container.image.name"
        - "container.image.tag"
        - "service.name"
        - "service.namespace"
        - "service.version"
        - "service.instance.id"
      otel_annotations: true
      deployment_name_from_replicaset: true
      {{- with .Values.kubernetesAttributes.podLabels }}
      labels:
        {{- range $key, $value := . }}
        - tag_name: {{ toJson $key }}
          key: {{ toJson $value }}
          from: "pod"
        {{- end }}
      {{- end }}
      {{- with .Values.kubernetesAttributes.podAnnotations }}
      annotations:
        {{- range $key, $value := . }}
        - tag_name: {{ toJson $key }}
          key: {{ toJson $value }}
          from: "pod"
        {{- end }}
      {{- end }}
    pod_association:
      - sources:
          - from: "resource_attribute"
            name: "k8s.pod.ip"
      - sources:
          - from: "resource_attribute"
            name: "k8s.pod.uid"
      - sources:
          - from: "connection"
  {{- end }}
  {{- end }}
  {{- if not (hasKey $.Values.config.processors "resource/cluster") }}
  {{- if ne .Values.clusterName "" }}
  {{- $hasProcessors = true }}
  "resource/cluster":
    attributes:
      - key: "k8s.cluster.name"
        value: {{ toJson .Values.clusterName }}
        action: "insert"
  {{- end }}
  {{- end }}
  {{- if not (hasKey $.Values.config.processors "batch") }}
  {{- $hasProcessors = true }}
  "batch":
    timeout: "2s"
    send_batch_size: 4096
    send_batch_max_size: 8192
  {{- end }}
  {{- if not $hasProcessors }} {}
  {{- end }}
exporters:
  {{- $hasExporters := false }}
  {{- range $key2, $value2 := .Values.config.exporters }}
  {{- $hasExporters = true }}
  {{ toJson $key2 }}: {{ toJson $value2 }}
  {{- end }}
  {{- if not (hasKey $.Values.config.exporters "otlp_grpc/tempo") }}
  {{- if ne .Values.exporters.tempo.endpoint "" }}
  {{- $hasExporters = true }}
  "otlp_grpc/tempo":
    endpoint: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.exporters.tempo.endpoint) }}
    tls:
      insecure: {{ .Values.exporters.tempo.insecure }}
    {{- with .Values.exporters.tempo.headers }}
    headers:
      {{- range $key2, $value2 := . }}
      {{ toJson $key2 }}: {{ toJson $value2 }}
      {{- end }}
    {{- end }}
    sending_queue:
      num_consumers: {{ int64 .Values.exporters.consumers }}
      queue_size: {{ int64 .Values.exporters.queueSize }}
      {{- if .Values.checkpoints.enabled }}
      storage: "file_storage"
      {{- end }}
    retry_on_failure:
      enabled: true
      max_elapsed_time: {{ toJson (printf "%ds" (int64 .Values.exporters.retrySeconds)) }}
  {{- end }}
  {{- end }}
  {{- if not (hasKey $.Values.config.exporters "otlp_http/loki") }}
  {{- if ne .Values.exporters.loki.endpoint "" }}
  {{- $hasExporters = true }}
  "otlp_http/loki":
    endpoint: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.exporters.loki.endpoint) }}
    {{- with .Values.exporters.loki.headers }}
    headers:
      {{- range $key2, $value2 := . }}
      {{ toJson $key2 }}: {{ toJson $value2 }}
      {{- end }}
    {{- end }}
    sending_queue:
      num_consumers: {{ int64 .Values.exporters.consumers }}
      queue_size: {{ int64 .Values.exporters.queueSize }}
      {{- if .Values.checkpoints.enabled }}
      storage: "file_storage"
      {{- end }}
    retry_on_failure:
      enabled: true
      max_elapsed_time: {{ toJson (printf "%ds" (int64 .Values.exporters.retrySeconds)) }}
  {{- end }}
  {{- end }}
  {{- if not (hasKey $.Values.config.exporters "otlp_http/prometheus") }}
  {{- if ne .Values.exporters.prometheus.endpoint "" }}
  {{- $hasExporters = true }}
  "otlp_http/prometheus":
    endpoint: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.exporters.prometheus.endpoint) }}
    {{- with .Values.exporters.prometheus.headers }}
    headers:
      {{- range $key2, $value2 := . }}
      {{ toJson $key2 }}: {{ toJson $value2 }}
      {{- end }}
    {{- end }}
    sending_queue:
      num_consumers: {{ int64 .Values.exporters.consumers }}
      queue_size: {{ int64 .Values.exporters.queueSize }}
      {{- if .Values.checkpoints.enabled }}
      storage: "file_storage"
      {{- end }}
    retry_on_failure:
      enabled: true
      max_elapsed_time: {{ toJson (printf "%ds" (int64 .Values.exporters.retrySeconds)) }}
  {{- end }}
  {{- end }}
  {{- if not (hasKey $.Values.config.exporters "debug") }}
  {{- if or (and (eq .Values.exporters.tempo.endpoint "") (not .Values.config.pipelines.traces.exporters)) (and (eq .Values.exporters.prometheus.endpoint "") (not .Values.config.pipelines.metrics.exporters)) (and (eq .Values.exporters.loki.endpoint "") (not .Values.config.pipelines.logs.exporters)) }}
  {{- $hasExporters = true }}
  "debug":
    verbosity: "basic"
  {{- end }}
  {{- end }}
  {{- if not $hasExporters }} {}
  {{- end }}
{{- with .Values.config.connectors }}
connectors:
  {{- range $key2, $value2 := . }}
  {{ toJson $key2 }}: {{ toJson $value2 }}
  {{- end }}
{{- end }}
extensions:
  {{- $hasExtensions := false }}
  {{- range $key2, $value2 := .Values.config.extensions }}
  {{- $hasExtensions = true }}
  {{ toJson $key2 }}: {{ toJson $value2 }}
  {{- end }}
  {{- if not (hasKey $.Values.config.extensions "health_check") }}
  {{- $hasExtensions = true }}
  "health_check":
    endpoint: "${env:MY_POD_IP}:13133"
  {{- end }}
  {{- if not (hasKey $.Values.config.extensions "file_storage") }}
  {{- if .Values.checkpoints.enabled }}
  {{- $hasExtensions = true }}
  "file_storage":
    directory: "/var/lib/otelcol"
  {{- end }}
  {{- end }}
  {{- if not $hasExtensions }} {}
  {{- end }}
service:
  telemetry:
    logs:
      level: {{ toJson .Values.logLevel }}
      encoding: "json"
    metrics:
      level: "normal"
      readers:
        - pull:
            exporter:
              prometheus:
                host: "${env:MY_POD_IP}"
                port: 8888
                without_scope_info: true
                without_type_suffix: true
                without_units: true
  extensions:
    - "health_check"
    {{- if .Values.checkpoints.enabled }}
    - "file_storage"
    {{- end }}
    {{- range $key, $value := .Values.config.extensions }}
    {{- if and (ne $key "health_check") (ne $key "file_storage") }}
    - {{ toJson $key }}
    {{- end }}
    {{- end }}
  pipelines:
    "traces":
      receivers:
        - "otlp"
        {{- range $value2 := .Values.config.pipelines.traces.receivers }}
        - {{ toJson $value2 }}
        {{- end }}
      processors:
        - "memory_limiter"
        {{- if .Values.kubernetesAttributes.enabled }}
        - "k8s_attributes"
        {{- end }}
        {{- if ne .Values.clusterName "" }}
        - "resource/cluster"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.traces.processors }}
        - {{ toJson $value2 }}
        {{- end }}
        - "batch"
      exporters:
        {{- if ne .Values.exporters.tempo.endpoint "" }}
        - "otlp_grpc/tempo"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.traces.exporters }}
        - {{ toJson $value2 }}
        {{- end }}
        {{- if and (eq .Values.exporters.tempo.endpoint "") (not .Values.config.pipelines.traces.exporters) }}
        - "debug"
        {{- end }}
        {{- if not (or (ne .Values.exporters.tempo.endpoint "") .Values.config.pipelines.traces.exporters (and (eq .Values.exporters.tempo.endpoint "") (not .Values.config.pipelines.traces.exporters))) }} []
        {{- end }}
    "metrics":
      receivers:
        - "otlp"
        {{- range $value2 := .Values.config.pipelines.metrics.receivers }}
        - {{ toJson $value2 }}
        {{- end }}
      processors:
        - "memory_limiter"
        {{- if .Values.kubernetesAttributes.enabled }}
        - "k8s_attributes"
        {{- end }}
        {{- if ne .Values.clusterName "" }}
        - "resource/cluster"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.metrics.processors }}
        - {{ toJson $value2 }}
        {{- end }}
        - "batch"
      exporters:
        {{- if ne .Values.exporters.prometheus.endpoint "" }}
        - "otlp_http/prometheus"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.metrics.exporters }}
        - {{ toJson $value2 }}
        {{- end }}
        {{- if and (eq .Values.exporters.prometheus.endpoint "") (not .Values.config.pipelines.metrics.exporters) }}
        - "debug"
        {{- end }}
        {{- if not (or (ne .Values.exporters.prometheus.endpoint "") .Values.config.pipelines.metrics.exporters (and (eq .Values.exporters.prometheus.endpoint "") (not .Values.config.pipelines.metrics.exporters))) }} []
        {{- end }}
    "logs":
      receivers:
        - "otlp"
        {{- if .Values.logs.enabled }}
        - "file_log"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.logs.receivers }}
        - {{ toJson $value2 }}
        {{- end }}
      processors:
        - "memory_limiter"
        {{- if .Values.kubernetesAttributes.enabled }}
        - "k8s_attributes"
        {{- end }}
        {{- if ne .Values.clusterName "" }}
        - "resource/cluster"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.logs.processors }}
        - {{ toJson $value2 }}
        {{- end }}
        - "batch"
      exporters:
        {{- if ne .Values.exporters.loki.endpoint "" }}
        - "otlp_http/loki"
        {{- end }}
        {{- range $value2 := .Values.config.pipelines.logs.exporters }}
        - {{ toJson $value2 }}
        {{- end }}
        {{- if and (eq .Values.exporters.loki.endpoint "") (not .Values.config.pipelines.logs.exporters) }}
        - "debug"
        {{- end }}
        {{- if not (or (ne .Values.exporters.loki.endpoint "") .Values.config.pipelines.logs.exporters (and (eq .Values.exporters.loki.endpoint "") (not .Values.config.pipelines.logs.exporters))) }} []
        {{- end }}
    {{- range $key, $value := .Values.config.extraPipelines }}
    {{ toJson $key }}:
      receivers:
        {{- range $value2 := $value.receivers }}
        - {{ toJson $value2 }}
        {{- else }} []
        {{- end }}
      processors:
        - "memory_limiter"
        {{- range $value2 := dig "processors" (list) $value }}
        - {{ toJson $value2 }}
        {{- end }}
      exporters:
        {{- range $value2 := $value.exporters }}
        - {{ toJson $value2 }}
        {{- else }} []
        {{- end }}
    {{- end }}
{{- end }}

{{- define "otel-collector.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) (ternary .Values.image.repository (printf "open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-%s" (ternary "k8s" "contrib" (eq .Values.distribution "k8s"))) (ne .Values.image.repository "")) (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "otel-collector.serviceAccountName" -}}
{{- if ne .Values.serviceAccount.name "" }}
{{- .Values.serviceAccount.name }}
{{- else if .Values.serviceAccount.create }}
{{- include "otel-collector.fullname" . }}
{{- else }}
{{- "default" }}
{{- end }}
{{- end }}
