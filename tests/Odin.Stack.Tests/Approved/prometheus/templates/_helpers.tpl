{{- define "prometheus.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "prometheus.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "prometheus.name" .)) (contains (include "prometheus.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "prometheus.selectorLabels" -}}
app.kubernetes.io/name: prometheus
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "prometheus.labels" -}}
{{- include "prometheus.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "prometheus.retentionSize" -}}
{{- printf "%dMB" (int64 (minf 9e15 (mulf (float64 (regexFind "^[0-9.]+([eE][+]?[0-9]+)?" (toString .Values.persistence.size))) (get (dict "" 7.62939453125e-7 "Ki" 0.00078125 "Mi" 0.8 "Gi" 819.2 "Ti" 838860.8 "Pi" 858993459.2 "Ei" 879609302220.8 "k" 0.000762939453125 "M" 0.762939453125 "G" 762.939453125 "T" 762939.453125 "P" 762939453.125 "E" 762939453125.0) (regexFind "[A-Za-z]*$" (toString .Values.persistence.size)) | default 0.0)))) }}
{{- end }}

{{- define "prometheus.config" -}}
global:
  scrape_interval: {{ toJson .Values.scrape.interval }}
  scrape_timeout: {{ toJson .Values.scrape.timeout }}
  evaluation_interval: {{ toJson .Values.evaluationInterval }}
  external_labels:
    {{- range $key2, $value2 := .Values.externalLabels }}
    {{ toJson $key2 }}: {{ toJson $value2 }}
    {{- else }} {}
    {{- end }}
storage:
  tsdb:
    out_of_order_time_window: {{ toJson .Values.outOfOrderTimeWindow }}
    retention:
      time: {{ toJson .Values.retention.time }}
      size: {{ if ne .Values.retention.size "" }}{{ toJson .Values.retention.size }}{{ else }}{{ toJson (include "prometheus.retentionSize" .) }}{{ end }}
  exemplars:
    max_exemplars: {{ int64 .Values.maxExemplars }}
{{- if .Values.otlp.enabled }}
otlp:
  promote_resource_attributes:
    {{- range $value2 := .Values.otlp.promoteResourceAttributes }}
    - {{ toJson $value2 }}
    {{- else }} []
    {{- end }}
  keep_identifying_resource_attributes: true
{{- end }}
rule_files:
  - "/etc/prometheus/rules/*.yaml"
{{- if .Values.alertmanagers }}
alerting:
  alert_relabel_configs:
    {{- $hasAlertrelabelconfigs := false }}
    {{- range $key, $value := .Values.externalLabels }}
    {{- if eq $value "${POD_NAME}" }}
    {{- $hasAlertrelabelconfigs = true }}
    - action: "labeldrop"
      regex: {{ toJson $key }}
    {{- end }}
    {{- end }}
    {{- if not $hasAlertrelabelconfigs }} []
    {{- end }}
  alertmanagers:
    {{- range $a := .Values.alertmanagers }}
    - scheme: {{ if dig "tls" false $a }}"https"{{ else }}"http"{{ end }}
      {{- if ne (dig "pathPrefix" "" $a) "" }}
      path_prefix: {{ toJson (dig "pathPrefix" "" $a) }}
      {{- end }}
      dns_sd_configs:
        - names:
            - {{ toJson (replace "{release}" (replace "." "-" $.Release.Name) $a.host) }}
          type: "A"
          port: {{ int64 (dig "port" 9093 $a) }}
    {{- else }} []
    {{- end }}
{{- end }}
{{- with .Values.remoteWrite }}
remote_write:
  {{- range $r := . }}
  - url: {{ toJson $r.url }}
    name: {{ toJson $r.name }}
    {{- if dig "secondVersion" false $r }}
    protobuf_message: "io.prometheus.write.v2.Request"
    {{- end }}
    send_exemplars: {{ dig "sendExemplars" true $r }}
    send_native_histograms: {{ dig "sendNativeHistograms" true $r }}
    {{- with dig "headers" (dict) $r }}
    headers:
      {{- range $key2, $value2 := . }}
      {{ toJson $key2 }}: {{ toJson $value2 }}
      {{- end }}
    {{- end }}
    {{- if ne (dig "basicAuthSecret" "" $r) "" }}
    basic_auth:
      username_file: {{ toJson (printf "/etc/prometheus/remote-write/%s/username" $r.name) }}
      password_file: {{ toJson (printf "/etc/prometheus/remote-write/%s/password" $r.name) }}
    {{- end }}
    {{- if ne (dig "tokenSecret" "" $r) "" }}
    authorization:
      type: "Bearer"
      credentials_file: {{ toJson (printf "/etc/prometheus/remote-write/%s/token" $r.name) }}
    {{- end }}
    {{- if ne (dig "authoritySecret" "" $r) "" }}
    tls_config:
      ca_file: {{ toJson (printf "/etc/prometheus/remote-write/%s/ca.crt" $r.name) }}
    {{- end }}
    {{- if ne (dig "keep" "" $r) "" }}
    write_relabel_configs:
      - action: "keep"
        source_labels:
          - "__name__"
        regex: {{ toJson (dig "keep" "" $r) }}
    {{- end }}
  {{- end }}
{{- end }}
scrape_config_files:
  {{- if .Values.scrape.extraConfigs }}
  - "/etc/prometheus/config/extra.scrape.yaml"
  {{- end }}
  - "/etc/prometheus/scrape/*.yaml"
scrape_configs:
  {{- if .Values.scrape.parts.prometheus.enabled }}
  - job_name: "prometheus"
    {{- if ne .Values.scrape.parts.prometheus.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.prometheus.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "prometheus"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.alertmanager.enabled }}
  - job_name: "alertmanager"
    {{- if ne .Values.scrape.parts.alertmanager.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.alertmanager.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "alertmanager"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.grafana.enabled }}
  - job_name: "grafana"
    {{- if ne .Values.scrape.parts.grafana.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.grafana.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "grafana"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.loki.enabled }}
  - job_name: "loki"
    {{- if ne .Values.scrape.parts.loki.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.loki.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "loki"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.tempo.enabled }}
  - job_name: "tempo"
    {{- if ne .Values.scrape.parts.tempo.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.tempo.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "tempo"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.collector.enabled }}
  - job_name: "otel-collector"
    {{- if ne .Values.scrape.parts.collector.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.collector.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "otel-collector"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "metrics"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.kubeStateMetrics.enabled }}
  - job_name: "kube-state-metrics"
    {{- if ne .Values.scrape.parts.kubeStateMetrics.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.kubeStateMetrics.interval }}
    {{- end }}
    honor_labels: true
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "kube-state-metrics"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "http"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "labeldrop"
        regex: "namespace|service|pod|container|endpoint"
  {{- end }}
  {{- if .Values.scrape.parts.kubeStateMetrics.enabled }}
  - job_name: "kube-state-metrics-telemetry"
    {{- if ne .Values.scrape.parts.kubeStateMetrics.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.kubeStateMetrics.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "kube-state-metrics"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "telemetry"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.nodeExporter.enabled }}
  - job_name: "node-exporter"
    {{- if ne .Values.scrape.parts.nodeExporter.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.nodeExporter.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "node-exporter"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "metrics"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.parts.exporter.enabled }}
  - job_name: "odin-exporter"
    {{- if ne .Values.scrape.parts.exporter.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.parts.exporter.interval }}
    {{- end }}
    scrape_native_histograms: true
    always_scrape_classic_histograms: true
    honor_labels: true
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          own_namespace: true
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release}") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: "odin-exporter"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "metrics"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "container"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        target_label: "endpoint"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "labeldrop"
        regex: "namespace|service|pod|container|endpoint"
  {{- end }}
  {{- if .Values.scrape.kubelet.enabled }}
  - job_name: "kubelet"
    {{- if ne .Values.scrape.kubelet.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.kubelet.interval }}
    {{- end }}
    scheme: "https"
    honor_labels: true
    authorization:
      type: "Bearer"
      credentials_file: "/var/run/secrets/kubernetes.io/serviceaccount/token"
    tls_config:
      ca_file: "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"
      {{- if .Values.scrape.kubeletInsecure }}
      insecure_skip_verify: true
      {{- end }}
    kubernetes_sd_configs:
      - role: "node"
    relabel_configs:
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_node_name"
        target_label: "node"
    metric_relabel_configs:
      - action: "drop"
        source_labels:
          - "__name__"
        regex: "(rest_client_(request|response)_size_bytes|rest_client_(request|rate_limiter)_duration_seconds|storage_operation_duration_seconds|kubelet_http_requests_duration_seconds|kubelet_cgroup_manager_duration_seconds|csi_operations_seconds|workqueue_.*_duration_seconds)_bucket"
  {{- end }}
  {{- if .Values.scrape.cadvisor.enabled }}
  - job_name: "cadvisor"
    {{- if ne .Values.scrape.cadvisor.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.cadvisor.interval }}
    {{- end }}
    metrics_path: "/metrics/cadvisor"
    scheme: "https"
    honor_labels: true
    authorization:
      type: "Bearer"
      credentials_file: "/var/run/secrets/kubernetes.io/serviceaccount/token"
    tls_config:
      ca_file: "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"
      {{- if .Values.scrape.kubeletInsecure }}
      insecure_skip_verify: true
      {{- end }}
    kubernetes_sd_configs:
      - role: "node"
    relabel_configs:
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_node_name"
        target_label: "node"
    metric_relabel_configs:
      - action: "drop"
        source_labels:
          - "__name__"
        regex: "container_(blkio_device_usage_total|file_descriptors|last_seen|memory_(failures_total|kernel_usage|mapped_file|max_usage_bytes)|network_(tcp6?|udp6?)_usage_total|sockets|spec_(cpu_shares|memory_(reservation|swap)_limit_bytes)|tasks_state|threads_max|ulimits_soft)"
      - action: "drop"
        source_labels:
          - "id"
        regex: "/(system|user)\\.slice(/.*)?"
  {{- end }}
  {{- if .Values.scrape.apiServer.enabled }}
  - job_name: "apiserver"
    {{- if ne .Values.scrape.apiServer.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.apiServer.interval }}
    {{- end }}
    scheme: "https"
    authorization:
      type: "Bearer"
      credentials_file: "/var/run/secrets/kubernetes.io/serviceaccount/token"
    tls_config:
      ca_file: "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt"
      server_name: "kubernetes.default.svc"
    kubernetes_sd_configs:
      - role: "endpointslice"
        namespaces:
          names:
            - "default"
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_name"
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "kubernetes;https"
    metric_relabel_configs:
      - action: "drop"
        source_labels:
          - "__name__"
        regex: "(apiserver_(admission_.*|request_(body_size_bytes|sli_duration_seconds)|response_sizes|watch_.*)|etcd_request_duration_seconds|workqueue_.*_duration_seconds)_bucket"
      - action: "drop"
        source_labels:
          - "__name__"
          - "le"
        regex: "apiserver_request_duration_seconds_bucket;(0\\.(005|025|15|2|3|4|45|6|7|8|9)|1\\.(25|5|75)|[2346789]|[12345]5|[2345]0)(\\.0)?"
  {{- end }}
  {{- if .Values.scrape.dcgm.enabled }}
  - job_name: "dcgm-exporter"
    {{- if ne .Values.scrape.dcgm.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.dcgm.interval }}
    {{- end }}
    honor_labels: true
    kubernetes_sd_configs:
      - role: "endpointslice"
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
          - "__meta_kubernetes_service_label_app"
        regex: "dcgm-exporter;.*|.*;nvidia-dcgm-exporter"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_prometheus_io_service_monitor"
        regex: "false"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_endpointslice_port_name"
        regex: "metrics|gpu-metrics"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.annotatedPods.enabled }}
  - job_name: "annotated-pods"
    {{- if ne .Values.scrape.annotatedPods.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.annotatedPods.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "pod"
    relabel_configs:
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_label_app_kubernetes_io_instance"
          - "__meta_kubernetes_pod_label_app_kubernetes_io_name"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release};(prometheus|alertmanager|grafana|loki|tempo|otel-collector|kube-state-metrics|node-exporter|dcgm-exporter|odin-exporter)") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_pod_annotation_prometheus_io_scrape"
        regex: "true"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_annotation_prometheus_io_scheme"
        regex: "(https?)"
        target_label: "__scheme__"
        replacement: "$1"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_annotation_prometheus_io_path"
        regex: "(.+)"
        target_label: "__metrics_path__"
        replacement: "$1"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_container_init"
        regex: "true"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_annotation_prometheus_io_port"
          - "__meta_kubernetes_pod_ip"
        regex: "([0-9]+);([0-9.]+)"
        target_label: "__address__"
        replacement: "$2:$1"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_annotation_prometheus_io_port"
          - "__meta_kubernetes_pod_ip"
        regex: "([0-9]+);([0-9A-Fa-f]*:[0-9A-Fa-f:]*)"
        target_label: "__address__"
        replacement: "[$2]:$1"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if .Values.scrape.annotatedServices.enabled }}
  - job_name: "annotated-services"
    {{- if ne .Values.scrape.annotatedServices.interval "" }}
    scrape_interval: {{ toJson .Values.scrape.annotatedServices.interval }}
    {{- end }}
    kubernetes_sd_configs:
      - role: "endpointslice"
    relabel_configs:
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_service_label_app_kubernetes_io_instance"
          - "__meta_kubernetes_service_label_app_kubernetes_io_name"
        regex: {{ toJson (replace "{release}" (replace "." "\\." .Release.Name) "{release};(prometheus|alertmanager|grafana|loki|tempo|otel-collector|kube-state-metrics|node-exporter|dcgm-exporter|odin-exporter)") }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_service_annotation_prometheus_io_scrape"
        regex: "true"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_annotation_prometheus_io_scheme"
        regex: "(https?)"
        target_label: "__scheme__"
        replacement: "$1"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_annotation_prometheus_io_path"
        regex: "(.+)"
        target_label: "__metrics_path__"
        replacement: "$1"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "(Failed|Succeeded)"
      - action: "replace"
        source_labels:
          - "__address__"
          - "__meta_kubernetes_service_annotation_prometheus_io_port"
        regex: "(.+?)(?::[0-9]+)?;([0-9]+)"
        target_label: "__address__"
        replacement: "$1:$2"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_service_name"
        target_label: "service"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_node_name"
        target_label: "node"
  {{- end }}
  {{- if not (or .Values.scrape.parts.prometheus.enabled .Values.scrape.parts.alertmanager.enabled .Values.scrape.parts.grafana.enabled .Values.scrape.parts.loki.enabled .Values.scrape.parts.tempo.enabled .Values.scrape.parts.collector.enabled .Values.scrape.parts.kubeStateMetrics.enabled .Values.scrape.parts.nodeExporter.enabled .Values.scrape.parts.exporter.enabled .Values.scrape.kubelet.enabled .Values.scrape.cadvisor.enabled .Values.scrape.apiServer.enabled .Values.scrape.dcgm.enabled .Values.scrape.annotatedPods.enabled .Values.scrape.annotatedServices.enabled) }} []
  {{- end }}
{{- end }}

{{- define "prometheus.extraJobs" -}}
scrape_configs:
  {{- range $value := .Values.scrape.extraConfigs }}
  - {{ toJson $value }}
  {{- else }} []
  {{- end }}
{{- end }}

{{- define "prometheus.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}
