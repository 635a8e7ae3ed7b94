{{- define "odin-backup.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "odin-backup.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "odin-backup.name" .)) (contains (include "odin-backup.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "odin-backup.selectorLabels" -}}
app.kubernetes.io/name: odin-backup
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "odin-backup.labels" -}}
{{- include "odin-backup.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "odin-backup.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "odin-backup.prometheus.verify" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-prometheus-verify" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.prometheus.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "verify"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.prometheus.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "verify"
            - "prometheus"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.prometheus.version) }}
            - "--handover=/dev/termination-log"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.prometheus.volume.existingClaim "" }}{{ toJson .Values.prometheus.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-prometheus" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.prometheus.restore" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-prometheus-restore" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.prometheus.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "restore"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.prometheus.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "prometheus"
            - "--data=/data"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.prometheus.version) }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.prometheus.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.prometheus.volume.existingClaim "" }}{{ toJson .Values.prometheus.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-prometheus" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.prometheus.undo" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-prometheus-undo" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "undo"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.prometheus.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "prometheus"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--undo"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.prometheus.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.prometheus.finish" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-prometheus-finish" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "finish"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.prometheus.podSecurityContext }}
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            -
              labelSelector:
                matchLabels:
                  "statefulset.kubernetes.io/pod-name": {{ toJson (printf "%s-0" (replace "{release}" (replace "." "-" .Release.Name) .Values.prometheus.workload)) }}
              topologyKey: "kubernetes.io/hostname"
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "prometheus"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--finish"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.prometheus.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.control.selectorLabels" -}}
app.kubernetes.io/name: odin-backup-control
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/component: control
{{- end }}

{{- define "odin-backup.grafana.verify" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-grafana-verify" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.grafana.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "verify"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.grafana.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "verify"
            - "grafana"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.grafana.version) }}
            - "--handover=/dev/termination-log"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.grafana.volume.existingClaim "" }}{{ toJson .Values.grafana.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-grafana" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.grafana.restore" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-grafana-restore" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.grafana.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "restore"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.grafana.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "grafana"
            - "--data=/data"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.grafana.version) }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.grafana.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.grafana.volume.existingClaim "" }}{{ toJson .Values.grafana.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-grafana" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.grafana.undo" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-grafana-undo" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "undo"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.grafana.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "grafana"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--undo"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.grafana.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.grafana.finish" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-grafana-finish" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "finish"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.grafana.podSecurityContext }}
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            -
              labelSelector:
                matchLabels:
                  "statefulset.kubernetes.io/pod-name": {{ toJson (printf "%s-0" (replace "{release}" (replace "." "-" .Release.Name) .Values.grafana.workload)) }}
              topologyKey: "kubernetes.io/hostname"
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "grafana"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--finish"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.grafana.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.alertmanager.verify" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-alertmanager-verify" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.alertmanager.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "verify"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.alertmanager.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "verify"
            - "alertmanager"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.alertmanager.version) }}
            - "--handover=/dev/termination-log"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.alertmanager.volume.existingClaim "" }}{{ toJson .Values.alertmanager.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-alertmanager" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.alertmanager.restore" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-alertmanager-restore" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.alertmanager.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "restore"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.alertmanager.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "alertmanager"
            - "--data=/data"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.alertmanager.version) }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.alertmanager.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.alertmanager.volume.existingClaim "" }}{{ toJson .Values.alertmanager.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-alertmanager" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.alertmanager.undo" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-alertmanager-undo" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "undo"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.alertmanager.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "alertmanager"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--undo"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.alertmanager.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.alertmanager.finish" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-alertmanager-finish" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "finish"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.alertmanager.podSecurityContext }}
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            -
              labelSelector:
                matchLabels:
                  "statefulset.kubernetes.io/pod-name": {{ toJson (printf "%s-0" (replace "{release}" (replace "." "-" .Release.Name) .Values.alertmanager.workload)) }}
              topologyKey: "kubernetes.io/hostname"
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "alertmanager"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--finish"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.alertmanager.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.loki.backup" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-loki-backup" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.loki.deadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "backup"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.loki.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "backup"
            - "loki"
            - "--data=/data"
            - "--scratch=/scratch"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - {{ toJson (printf "--data-version=%s" .Values.loki.version) }}
            - {{ toJson (printf "--keep-last=%d" (int64 .Values.loki.keep.last)) }}
            - {{ toJson (printf "--keep-daily=%d" (int64 .Values.loki.keep.daily)) }}
            - {{ toJson (printf "--keep-weekly=%d" (int64 .Values.loki.keep.weekly)) }}
            {{- if ne .Values.reportUrl "" }}
            - {{ toJson (printf "--report=%s" (replace "{release}" (replace "." "-" .Release.Name) .Values.reportUrl)) }}
            {{- end }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data","readOnly":true}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.loki.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.loki.volume.existingClaim "" }}{{ toJson .Values.loki.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-loki" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.loki.verify" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-loki-verify" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.loki.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "verify"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.loki.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "verify"
            - "loki"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.loki.version) }}
            - "--handover=/dev/termination-log"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.loki.volume.existingClaim "" }}{{ toJson .Values.loki.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-loki" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.loki.restore" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-loki-restore" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.loki.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "restore"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.loki.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "loki"
            - "--data=/data"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.loki.version) }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.loki.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.loki.volume.existingClaim "" }}{{ toJson .Values.loki.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-loki" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.loki.undo" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-loki-undo" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "undo"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.loki.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "loki"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--undo"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.loki.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.loki.finish" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-loki-finish" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "finish"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.loki.podSecurityContext }}
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            -
              labelSelector:
                matchLabels:
                  "statefulset.kubernetes.io/pod-name": {{ toJson (printf "%s-0" (replace "{release}" (replace "." "-" .Release.Name) .Values.loki.workload)) }}
              topologyKey: "kubernetes.io/hostname"
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "loki"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--finish"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.loki.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.tempo.backup" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-tempo-backup" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.tempo.deadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "backup"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.tempo.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "backup"
            - "tempo"
            - "--data=/data"
            - "--scratch=/scratch"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - {{ toJson (printf "--data-version=%s" .Values.tempo.version) }}
            - {{ toJson (printf "--keep-last=%d" (int64 .Values.tempo.keep.last)) }}
            - {{ toJson (printf "--keep-daily=%d" (int64 .Values.tempo.keep.daily)) }}
            - {{ toJson (printf "--keep-weekly=%d" (int64 .Values.tempo.keep.weekly)) }}
            {{- if ne .Values.reportUrl "" }}
            - {{ toJson (printf "--report=%s" (replace "{release}" (replace "." "-" .Release.Name) .Values.reportUrl)) }}
            {{- end }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data","readOnly":true}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.tempo.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.tempo.volume.existingClaim "" }}{{ toJson .Values.tempo.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-tempo" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.tempo.verify" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-tempo-verify" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.tempo.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "verify"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.tempo.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "verify"
            - "tempo"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.tempo.version) }}
            - "--handover=/dev/termination-log"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.tempo.volume.existingClaim "" }}{{ toJson .Values.tempo.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-tempo" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.tempo.restore" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-tempo-restore" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  activeDeadlineSeconds: {{ int64 .Values.tempo.restoreDeadlineSeconds }}
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "restore"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.tempo.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "tempo"
            - "--data=/data"
            - {{ if eq .Values.bucket.name "" }}"--store=/backups"{{ else }}{{ toJson (printf "--store=s3://%s/%s" .Values.bucket.name (replace "{release}" (replace "." "-" .Release.Name) .Values.bucket.prefix)) }}{{ end }}
            {{- if ne .Values.bucket.name "" }}
            - {{ toJson (printf "--region=%s" .Values.bucket.region) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.endpoint "") }}
            - {{ toJson (printf "--endpoint=%s" .Values.bucket.endpoint) }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") .Values.bucket.forcePathStyle }}
            - "--path-style"
            {{- end }}
            - "--backup=$(ODIN_BACKUP)"
            - {{ toJson (printf "--for-version=%s" .Values.tempo.version) }}
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            {{- if eq .Values.bucket.name "" }}
            -
              name: "backups"
              mountPath: "/backups"
              readOnly: true
            {{- end }}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.tempo.claim) }}
        {{- if eq .Values.bucket.name "" }}
        -
          name: "backups"
          persistentVolumeClaim:
            claimName: {{ if ne .Values.tempo.volume.existingClaim "" }}{{ toJson .Values.tempo.volume.existingClaim }}{{ else }}{{ toJson (printf "%s-tempo" (include "odin-backup.fullname" .)) }}{{ end }}
        {{- end }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.tempo.undo" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-tempo-undo" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[1,2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "undo"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.tempo.podSecurityContext }}
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "tempo"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--undo"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.tempo.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.affinity }}
      affinity: {{ toJson . }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}

{{- define "odin-backup.tempo.finish" -}}
apiVersion: "batch/v1"
kind: "Job"
metadata:
  name: {{ toJson (printf "%s-tempo-finish" (include "odin-backup.fullname" .)) }}
  labels:
    "app.kubernetes.io/name": "odin-backup"
    "app.kubernetes.io/instance": {{ toJson .Release.Name }}
    "app.kubernetes.io/version": {{ toJson .Chart.AppVersion }}
    "app.kubernetes.io/managed-by": {{ toJson .Release.Service }}
    "helm.sh/chart": {{ toJson (replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-") }}
    {{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
    {{ toJson $key }}: {{ toJson $value }}
    {{- end }}
spec:
  backoffLimit: 2
  {{- if semverCompare ">=1.26-0" .Capabilities.KubeVersion.Version }}
  podFailurePolicy: {"rules":[{"action":"Ignore","onPodConditions":[{"status":"True","type":"DisruptionTarget"}]},{"action":"FailJob","onExitCodes":{"containerName":"odin-backup","operator":"In","values":[2,4]}}]}
  {{- end }}
  {{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}
  podReplacementPolicy: "Failed"
  {{- end }}
  template:
    metadata:
      labels:
        "app.kubernetes.io/name": "odin-backup"
        "app.kubernetes.io/instance": {{ toJson .Release.Name }}
        "odin-backup/step": "finish"
        {{- range $key, $value := omit .Values.podLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "odin-backup/step" }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- if or .Values.global.mesh.enabled .Values.podAnnotations }}
      annotations:
        {{- $hasAnnotations := false }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "linkerd.io/inject": "enabled"
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-enable-native-sidecar": {{ if .Values.global.mesh.proxy.nativeSidecar }}"true"{{ else }}"false"{{ end }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-cpu-request": {{ toJson .Values.global.mesh.proxy.cpuRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-request": {{ toJson .Values.global.mesh.proxy.memoryRequest }}
        {{- end }}
        {{- if .Values.global.mesh.enabled }}
        {{- $hasAnnotations = true }}
        "config.linkerd.io/proxy-memory-limit": {{ toJson .Values.global.mesh.proxy.memoryLimit }}
        {{- end }}
        {{- range $key, $value := omit .Values.podAnnotations "linkerd.io/inject" "config.linkerd.io/proxy-enable-native-sidecar" "config.linkerd.io/proxy-cpu-request" "config.linkerd.io/proxy-memory-request" "config.linkerd.io/proxy-memory-limit" }}
        {{- $hasAnnotations = true }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
        {{- if not $hasAnnotations }} {}
        {{- end }}
      {{- end }}
    spec:
      restartPolicy: "Never"
      automountServiceAccountToken: false
      securityContext: {{ toJson .Values.tempo.podSecurityContext }}
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            -
              labelSelector:
                matchLabels:
                  "statefulset.kubernetes.io/pod-name": {{ toJson (printf "%s-0" (replace "{release}" (replace "." "-" .Release.Name) .Values.tempo.workload)) }}
              topologyKey: "kubernetes.io/hostname"
      serviceAccountName: {{ if ne .Values.serviceAccount.name "" }}{{ toJson .Values.serviceAccount.name }}{{ else if .Values.serviceAccount.create }}{{ toJson (include "odin-backup.fullname" .) }}{{ else }}"default"{{ end }}
      enableServiceLinks: false
      {{- if or .Values.global.imagePullSecrets .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range $value := .Values.global.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
        {{- range $value := .Values.imagePullSecrets }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      containers:
        -
          name: "odin-backup"
          image: {{ toJson (include "odin-backup.image" .) }}
          imagePullPolicy: {{ toJson .Values.image.pullPolicy }}
          args:
            - "restore"
            - "tempo"
            - "--data=/data"
            - "--backup=$(ODIN_BACKUP)"
            - "--finish"
            {{- range $value := .Values.extraArgs }}
            - {{ toJson $value }}
            {{- end }}
          {{- if or (and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "")) .Values.extraEnv }}
          env:
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_ACCESS_KEY_ID"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.accessKeyKey }}
            {{- end }}
            {{- if and (ne .Values.bucket.name "") (ne .Values.bucket.existingSecret "") }}
            -
              name: "AWS_SECRET_ACCESS_KEY"
              valueFrom:
                secretKeyRef:
                  name: {{ toJson .Values.bucket.existingSecret }}
                  key: {{ toJson .Values.bucket.secretKeyKey }}
            {{- end }}
            {{- range $value := .Values.extraEnv }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with .Values.resources }}
          resources: {{ toJson . }}
          {{- end }}
          securityContext: {{ toJson .Values.securityContext }}
          terminationMessagePolicy: "FallbackToLogsOnError"
          volumeMounts:
            - {"mountPath":"/data","name":"data"}
            -
              name: "scratch"
              mountPath: "/scratch"
            {{- range $value := .Values.extraVolumeMounts }}
            - {{ toJson $value }}
            {{- end }}
      volumes:
        -
          name: "data"
          persistentVolumeClaim:
            claimName: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.tempo.claim) }}
        -
          name: "scratch"
          emptyDir: {}
        {{- range $value := .Values.extraVolumes }}
        - {{ toJson $value }}
        {{- end }}
      {{- with .Values.priorityClassName }}
      priorityClassName: {{ toJson . }}
      {{- end }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- range $key, $value := . }}
        {{ toJson $key }}: {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
{{- end }}
