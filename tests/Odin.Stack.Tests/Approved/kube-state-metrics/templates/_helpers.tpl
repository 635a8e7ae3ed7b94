{{- define "kube-state-metrics.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "kube-state-metrics.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "kube-state-metrics.name" .)) (contains (include "kube-state-metrics.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "kube-state-metrics.selectorLabels" -}}
app.kubernetes.io/name: kube-state-metrics
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "kube-state-metrics.labels" -}}
{{- include "kube-state-metrics.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "kube-state-metrics.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "kube-state-metrics.allowlist" -}}
{{- $List := list }}
{{- range $l := . }}
{{- $List = append $List (printf "%s=[%s]" $l.collector (join "," $l.keys)) }}
{{- end }}
{{- join "," $List }}
{{- end }}

{{- define "kube-state-metrics.apiGroup" -}}
{{- if has . (list "mutatingwebhookconfigurations" "validatingwebhookconfigurations") }}
{{- "admissionregistration.k8s.io" }}
{{- else if has . (list "daemonsets" "deployments" "replicasets" "statefulsets") }}
{{- "apps" }}
{{- else if has . (list "horizontalpodautoscalers") }}
{{- "autoscaling" }}
{{- else if has . (list "cronjobs" "jobs") }}
{{- "batch" }}
{{- else if has . (list "certificatesigningrequests") }}
{{- "certificates.k8s.io" }}
{{- else if has . (list "leases") }}
{{- "coordination.k8s.io" }}
{{- else if has . (list "endpointslices") }}
{{- "discovery.k8s.io" }}
{{- else if has . (list "ingressclasses" "ingresses" "networkpolicies") }}
{{- "networking.k8s.io" }}
{{- else if has . (list "poddisruptionbudgets") }}
{{- "policy" }}
{{- else if has . (list "clusterrolebindings" "clusterroles" "rolebindings" "roles") }}
{{- "rbac.authorization.k8s.io" }}
{{- else if has . (list "storageclasses" "volumeattachments") }}
{{- "storage.k8s.io" }}
{{- else }}
{{- "" }}
{{- end }}
{{- end }}

{{- define "kube-state-metrics.serviceAccountName" -}}
{{- if ne .Values.serviceAccount.name "" }}
{{- .Values.serviceAccount.name }}
{{- else if .Values.serviceAccount.create }}
{{- include "kube-state-metrics.fullname" . }}
{{- else }}
{{- "default" }}
{{- end }}
{{- end }}
