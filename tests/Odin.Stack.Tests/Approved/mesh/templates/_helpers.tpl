{{- define "mesh.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (printf "%s-%s" .Release.Name (ternary .Values.nameOverride .Chart.Name (ne .Values.nameOverride ""))) (ne .Values.fullnameOverride "")) | trunc 52 | trimSuffix "-" }}
{{- end }}

{{- define "mesh.selectorLabels" -}}
app.kubernetes.io/name: mesh
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "mesh.labels" -}}
{{- include "mesh.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "mesh.scrape" -}}
scrape_configs:
  - job_name: "linkerd-controller"
    kubernetes_sd_configs:
      - role: "pod"
        namespaces:
          names:
            - {{ toJson .Values.global.mesh.controlPlaneNamespace }}
            - {{ toJson .Values.global.mesh.vizNamespace }}
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_pod_container_port_name"
        regex: ".*admin"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_container_port_name"
        regex: "linkerd-admin"
      - action: "drop"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "Succeeded|Failed"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
        target_label: "component"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_namespace"
        target_label: "namespace"
      - action: "replace"
        source_labels:
          - "__meta_kubernetes_pod_name"
        target_label: "pod"
  - job_name: "linkerd-proxy"
    kubernetes_sd_configs:
      - role: "pod"
    relabel_configs:
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_pod_label_linkerd_io_control_plane_ns"
        regex: {{ toJson .Values.global.mesh.controlPlaneNamespace }}
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_pod_phase"
        regex: "Pending|Running"
      - action: "keep"
        source_labels:
          - "__meta_kubernetes_pod_container_name"
          - "__meta_kubernetes_pod_container_port_name"
        regex: "linkerd-proxy;linkerd-admin"
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
          - "__meta_kubernetes_pod_label_linkerd_io_proxy_job"
        target_label: "k8s_job"
      - action: "labelmap"
        regex: "__meta_kubernetes_pod_label_linkerd_io_proxy_(deployment|statefulset|daemonset|replicaset|replicationcontroller)"
      - action: "labelmap"
        regex: "__meta_kubernetes_pod_label_linkerd_io_(control_plane_ns|workload_ns)"
{{- end }}
