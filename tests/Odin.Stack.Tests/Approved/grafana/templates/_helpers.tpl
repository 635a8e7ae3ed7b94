{{- define "grafana.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "grafana.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "grafana.name" .)) (contains (include "grafana.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "grafana.selectorLabels" -}}
app.kubernetes.io/name: grafana
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "grafana.labels" -}}
{{- include "grafana.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "grafana.config" -}}
[server]
http_port = 3000
{{- if ne .Values.rootUrl "" }}
{{ printf "root_url = %s" .Values.rootUrl | trim }}
{{- end }}
[database]
{{ printf "type = %s" .Values.database.type | trim }}
{{- if eq .Values.database.type "sqlite3" }}
wal = {{ .Values.database.writeAheadLog }}
{{- end }}
{{- if ne .Values.database.type "sqlite3" }}
{{ printf "host = %s" .Values.database.host | trim }}
{{- end }}
{{- if ne .Values.database.type "sqlite3" }}
{{ printf "name = %s" .Values.database.name | trim }}
{{- end }}
{{- if and (ne .Values.database.type "sqlite3") (ne .Values.database.existingSecret "") }}
user = $__file{/etc/grafana-secrets/database/username}
{{- end }}
{{- if and (ne .Values.database.type "sqlite3") (ne .Values.database.existingSecret "") }}
password = $__file{/etc/grafana-secrets/database/password}
{{- end }}
{{- if ne .Values.database.type "sqlite3" }}
{{ printf "ssl_mode = %s" .Values.database.sslMode | trim }}
{{- end }}
[security]
admin_user = $__file{/etc/grafana-secrets/admin/user}
admin_password = $__file{/etc/grafana-secrets/admin/password}
secret_key = $__file{/etc/grafana-secrets/security/secret-key}
disable_gravatar = true
cookie_secure = {{ hasPrefix "https://" .Values.rootUrl }}
strict_transport_security = {{ hasPrefix "https://" .Values.rootUrl }}
[users]
allow_sign_up = false
default_theme = system
[auth]
disable_login_form = {{ .Values.auth.disableLoginForm }}
[auth.anonymous]
enabled = {{ .Values.auth.anonymous.enabled }}
{{ printf "org_role = %s" .Values.auth.anonymous.role | trim }}
{{- if ne .Values.auth.oauth.clientId "" }}
[auth.generic_oauth]
enabled = true
{{ printf "name = %s" .Values.auth.oauth.name | trim }}
{{ printf "client_id = %s" .Values.auth.oauth.clientId | trim }}
{{- if ne .Values.auth.oauth.existingSecret "" }}
client_secret = $__file{/etc/grafana-secrets/oauth/client-secret}
{{- end }}
{{ printf "scopes = %s" .Values.auth.oauth.scopes | trim }}
{{ printf "auth_url = %s" .Values.auth.oauth.authUrl | trim }}
{{ printf "token_url = %s" .Values.auth.oauth.tokenUrl | trim }}
{{- if ne .Values.auth.oauth.apiUrl "" }}
{{ printf "api_url = %s" .Values.auth.oauth.apiUrl | trim }}
{{- end }}
{{- if ne .Values.auth.oauth.roleAttributePath "" }}
{{ printf "role_attribute_path = %s" .Values.auth.oauth.roleAttributePath | trim }}
{{- end }}
role_attribute_strict = {{ .Values.auth.oauth.roleAttributeStrict }}
{{- if ne .Values.auth.oauth.groupsAttributePath "" }}
{{ printf "groups_attribute_path = %s" .Values.auth.oauth.groupsAttributePath | trim }}
{{- end }}
{{- if ne .Values.auth.oauth.allowedDomains "" }}
{{ printf "allowed_domains = %s" .Values.auth.oauth.allowedDomains | trim }}
{{- end }}
allow_sign_up = {{ .Values.auth.oauth.allowSignUp }}
use_pkce = {{ .Values.auth.oauth.usePkce }}
auto_login = {{ .Values.auth.oauth.autoLogin }}
{{- end }}
{{- if ne .Values.smtp.host "" }}
[smtp]
enabled = true
{{ printf "host = %s" .Values.smtp.host | trim }}
{{- if ne .Values.smtp.existingSecret "" }}
user = $__file{/etc/grafana-secrets/smtp/username}
{{- end }}
{{- if ne .Values.smtp.existingSecret "" }}
password = $__file{/etc/grafana-secrets/smtp/password}
{{- end }}
{{ printf "from_address = %s" .Values.smtp.fromAddress | trim }}
{{ printf "from_name = %s" .Values.smtp.fromName | trim }}
{{ printf "startTLS_policy = %s" .Values.smtp.startTls | trim }}
{{- end }}
[log]
mode = console
{{ printf "level = %s" .Values.logLevel | trim }}
[log.console]
format = json
[analytics]
reporting_enabled = false
check_for_updates = false
check_for_plugin_updates = false
feedback_links_enabled = false
[news]
news_feed_enabled = false
[snapshots]
external_enabled = false
{{- if ne .Values.homeDashboard "" }}
[dashboards]
{{ printf "default_home_dashboard_path = %s" (printf "/etc/grafana-dashboards/%s" .Values.homeDashboard) | trim }}
{{- end }}
[plugins]
{{- if ne .Values.plugins.preinstall "" }}
{{ printf "preinstall = %s" .Values.plugins.preinstall | trim }}
{{- end }}
{{- if ne .Values.plugins.preinstall "" }}
{{- else }}
preinstall_disabled = true
{{- end }}
{{ printf "default_memory_limit = %s" .Values.plugins.defaultMemoryLimit | trim }}
{{- if gt (int64 .Values.replicas) 1 }}
[unified_alerting]
ha_listen_address = ${POD_IP}:9094
ha_advertise_address = ${POD_IP}:9094
{{ printf "ha_peers = %s" (printf "%s-headless:9094" (include "grafana.fullname" .)) | trim }}
{{- end }}
[unified_storage]
index_path = /var/lib/grafana-search/bleve
{{- if ne .Values.featureToggles "" }}
[feature_toggles]
{{ printf "enable = %s" .Values.featureToggles | trim }}
{{- end }}
{{- end }}

{{- define "grafana.dashboards" -}}
apiVersion: 1
providers:
  {{- range $folder := .Values.dashboardFolders }}
  - name: {{ toJson $folder.name }}
    type: "file"
    folder: {{ toJson $folder.title }}
    allowUiUpdates: false
    disableDeletion: false
    updateIntervalSeconds: 30
    options:
      path: {{ toJson (printf "/etc/grafana-dashboards/%s" $folder.name) }}
  {{- end }}
  {{- if .Values.sidecar.namespaces }}
  - name: "collected"
    type: "file"
    allowUiUpdates: false
    disableDeletion: false
    updateIntervalSeconds: 30
    options:
      path: "/var/lib/grafana-collected"
      foldersFromFilesStructure: true
  {{- end }}
  {{- if not (or .Values.dashboardFolders .Values.sidecar.namespaces) }} []
  {{- end }}
{{- end }}

{{- define "grafana.prometheus" -}}
apiVersion: 1
prune: true
datasources:
  - name: "Prometheus"
    type: "prometheus"
    uid: "prometheus"
    access: "proxy"
    url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.datasources.prometheus.url) }}
    isDefault: true
    editable: false
    {{- if ne .Values.datasources.prometheus.existingSecret "" }}
    basicAuth: true
    {{- end }}
    {{- if ne .Values.datasources.prometheus.existingSecret "" }}
    basicAuthUser: "$__file{/etc/grafana-datasource-secrets/prometheus/username}"
    {{- end }}
    jsonData:
      httpMethod: "POST"
      prometheusType: {{ toJson .Values.datasources.prometheus.type }}
      prometheusVersion: {{ toJson .Values.datasources.prometheus.version }}
      timeInterval: {{ toJson .Values.datasources.prometheus.timeInterval }}
      manageAlerts: true
      {{- if ne .Values.datasources.alertmanager.url "" }}
      alertmanagerUid: "alertmanager"
      {{- end }}
      {{- if ne .Values.datasources.tempo.url "" }}
      exemplarTraceIdDestinations:
        {{- range $label := .Values.datasources.prometheus.exemplarLabels }}
        - name: {{ toJson $label }}
          datasourceUid: "tempo"
          urlDisplayLabel: "Show the trace"
        {{- else }} []
        {{- end }}
      {{- end }}
      {{- if ne .Values.datasources.prometheus.tenant "" }}
      httpHeaderName1: "X-Scope-OrgID"
      {{- end }}
    {{- if or (ne .Values.datasources.prometheus.tenant "") (ne .Values.datasources.prometheus.existingSecret "") }}
    secureJsonData:
      {{- if ne .Values.datasources.prometheus.tenant "" }}
      "httpHeaderValue1": {{ toJson .Values.datasources.prometheus.tenant }}
      {{- end }}
      {{- if ne .Values.datasources.prometheus.existingSecret "" }}
      "basicAuthPassword": "$__file{/etc/grafana-datasource-secrets/prometheus/password}"
      {{- end }}
    {{- end }}
{{- end }}

{{- define "grafana.alertmanager" -}}
apiVersion: 1
prune: true
datasources:
  - name: "Alertmanager"
    type: "alertmanager"
    uid: "alertmanager"
    access: "proxy"
    url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.datasources.alertmanager.url) }}
    editable: false
    {{- if ne .Values.datasources.alertmanager.existingSecret "" }}
    basicAuth: true
    {{- end }}
    {{- if ne .Values.datasources.alertmanager.existingSecret "" }}
    basicAuthUser: "$__file{/etc/grafana-datasource-secrets/alertmanager/username}"
    {{- end }}
    jsonData:
      implementation: "prometheus"
      handleGrafanaManagedAlerts: {{ .Values.datasources.alertmanager.handleGrafanaManagedAlerts }}
    {{- if ne .Values.datasources.alertmanager.existingSecret "" }}
    secureJsonData:
      {{- if ne .Values.datasources.alertmanager.existingSecret "" }}
      "basicAuthPassword": "$__file{/etc/grafana-datasource-secrets/alertmanager/password}"
      {{- end }}
    {{- end }}
{{- end }}

{{- define "grafana.loki" -}}
apiVersion: 1
prune: true
datasources:
  - name: "Loki"
    type: "loki"
    uid: "loki"
    access: "proxy"
    url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.datasources.loki.url) }}
    editable: false
    {{- if ne .Values.datasources.loki.existingSecret "" }}
    basicAuth: true
    {{- end }}
    {{- if ne .Values.datasources.loki.existingSecret "" }}
    basicAuthUser: "$__file{/etc/grafana-datasource-secrets/loki/username}"
    {{- end }}
    jsonData:
      maxLines: {{ int64 .Values.datasources.loki.maxLines }}
      {{- if ne .Values.datasources.alertmanager.url "" }}
      alertmanagerUid: "alertmanager"
      {{- end }}
      {{- if ne .Values.datasources.tempo.url "" }}
      derivedFields:
        - name: "Trace"
          matcherRegex: {{ toJson .Values.datasources.loki.traceLabel }}
          matcherType: "label"
          datasourceUid: "tempo"
          url: "$${__value.raw}"
          urlDisplayLabel: "Show the trace"
        - name: "Trace in the line"
          matcherRegex: {{ toJson .Values.datasources.loki.traceRegex }}
          datasourceUid: "tempo"
          url: "$${__value.raw}"
          urlDisplayLabel: "Show the trace"
      {{- end }}
      {{- if ne .Values.datasources.loki.tenant "" }}
      httpHeaderName1: "X-Scope-OrgID"
      {{- end }}
    {{- if or (ne .Values.datasources.loki.tenant "") (ne .Values.datasources.loki.existingSecret "") }}
    secureJsonData:
      {{- if ne .Values.datasources.loki.tenant "" }}
      "httpHeaderValue1": {{ toJson .Values.datasources.loki.tenant }}
      {{- end }}
      {{- if ne .Values.datasources.loki.existingSecret "" }}
      "basicAuthPassword": "$__file{/etc/grafana-datasource-secrets/loki/password}"
      {{- end }}
    {{- end }}
{{- end }}

{{- define "grafana.tempo" -}}
apiVersion: 1
prune: true
datasources:
  - name: "Tempo"
    type: "tempo"
    uid: "tempo"
    access: "proxy"
    url: {{ toJson (replace "{release}" (replace "." "-" .Release.Name) .Values.datasources.tempo.url) }}
    editable: false
    {{- if ne .Values.datasources.tempo.existingSecret "" }}
    basicAuth: true
    {{- end }}
    {{- if ne .Values.datasources.tempo.existingSecret "" }}
    basicAuthUser: "$__file{/etc/grafana-datasource-secrets/tempo/username}"
    {{- end }}
    jsonData:
      {{- if ne .Values.datasources.loki.url "" }}
      tracesToLogsV2:
        datasourceUid: "loki"
        spanStartTimeShift: {{ toJson (printf "-%s" .Values.datasources.tempo.logsBefore) }}
        spanEndTimeShift: {{ toJson .Values.datasources.tempo.logsAfter }}
        tags:
          {{- range $key, $value := .Values.datasources.tempo.logTags }}
          - key: {{ toJson $key }}
            value: {{ toJson $value }}
          {{- else }} []
          {{- end }}
        filterByTraceID: {{ eq .Values.datasources.tempo.logQuery "" }}
        filterBySpanID: false
        customQuery: {{ ne .Values.datasources.tempo.logQuery "" }}
        {{- if ne .Values.datasources.tempo.logQuery "" }}
        query: {{ toJson .Values.datasources.tempo.logQuery }}
        {{- end }}
      {{- end }}
      {{- if ne .Values.datasources.prometheus.url "" }}
      tracesToMetrics:
        datasourceUid: "prometheus"
        spanStartTimeShift: "-30m"
        spanEndTimeShift: "30m"
        tags:
          - key: "service.name"
            value: "service"
        queries:
          - name: "Requests"
            query: "sum(rate(traces_spanmetrics_calls_total{$$__tags}[5m]))"
          - name: "Errors"
            query: "sum(rate(traces_spanmetrics_calls_total{$$__tags, status_code=\"STATUS_CODE_ERROR\"}[5m]))"
          - name: "Duration, 99 %"
            query: "histogram_quantile(0.99, sum by (le) (rate(traces_spanmetrics_latency_bucket{$$__tags}[5m])))"
      {{- end }}
      {{- if ne .Values.datasources.prometheus.url "" }}
      serviceMap:
        datasourceUid: "prometheus"
      {{- end }}
      nodeGraph:
        enabled: true
      search:
        hide: false
      streamingEnabled:
        search: {{ .Values.datasources.tempo.streaming }}
        metrics: {{ .Values.datasources.tempo.streaming }}
      {{- if ne .Values.datasources.tempo.tenant "" }}
      httpHeaderName1: "X-Scope-OrgID"
      {{- end }}
    {{- if or (ne .Values.datasources.tempo.tenant "") (ne .Values.datasources.tempo.existingSecret "") }}
    secureJsonData:
      {{- if ne .Values.datasources.tempo.tenant "" }}
      "httpHeaderValue1": {{ toJson .Values.datasources.tempo.tenant }}
      {{- end }}
      {{- if ne .Values.datasources.tempo.existingSecret "" }}
      "basicAuthPassword": "$__file{/etc/grafana-datasource-secrets/tempo/password}"
      {{- end }}
    {{- end }}
{{- end }}

{{- define "grafana.others" -}}
apiVersion: 1
prune: true
datasources:
  {{- range $d := .Values.datasources.others }}
  - name: {{ toJson $d.name }}
    type: {{ toJson $d.type }}
    uid: {{ toJson $d.uid }}
    access: "proxy"
    {{- if ne (dig "url" "" $d) "" }}
    url: {{ toJson (replace "{release}" (replace "." "-" $.Release.Name) (dig "url" "" $d)) }}
    {{- end }}
    editable: false
    {{- if ne (dig "user" "" $d) "" }}
    user: {{ toJson (dig "user" "" $d) }}
    {{- end }}
    {{- if ne (dig "database" "" $d) "" }}
    database: {{ toJson (dig "database" "" $d) }}
    {{- end }}
    {{- with dig "jsonData" (dict) $d }}
    jsonData: {{ toJson . }}
    {{- end }}
    {{- with dig "secureJsonData" (dict) $d }}
    secureJsonData:
      {{- range $key, $value := . }}
      {{ toJson $key }}: {{ toJson (printf "$__file{/etc/grafana-datasource-secrets/%s/%s}" $d.uid $key) }}
      {{- end }}
    {{- end }}
  {{- else }} []
  {{- end }}
{{- end }}

{{- define "grafana.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}

{{- define "grafana.sidecarImage" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.sidecar.image.registry) "" (ne .Values.sidecar.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.sidecar.image.repository (ternary (printf "@%s" .Values.sidecar.image.digest) (printf ":%s" (ternary .Values.sidecar.image.tag .Chart.AppVersion (ne .Values.sidecar.image.tag ""))) (ne .Values.sidecar.image.digest "")) }}
{{- end }}

{{- define "grafana.secretName" -}}
{{- printf "%s-secrets" (include "grafana.fullname" .) }}
{{- end }}

{{- define "grafana.secretsJobLabels" -}}
app.kubernetes.io/name: grafana-secrets
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "grafana.secretsJobImage" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.secretsJob.image.registry) "" (ne .Values.secretsJob.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.secretsJob.image.repository (ternary (printf "@%s" .Values.secretsJob.image.digest) (printf ":%s" (ternary .Values.secretsJob.image.tag .Chart.AppVersion (ne .Values.secretsJob.image.tag ""))) (ne .Values.secretsJob.image.digest "")) }}
{{- end }}

{{- define "grafana.sidecarRole" -}}
{{- printf "%s-%s-dashboards" .Release.Namespace (include "grafana.fullname" .) }}
{{- end }}

{{- define "grafana.serviceAccountName" -}}
{{- if ne .Values.serviceAccount.name "" }}
{{- .Values.serviceAccount.name }}
{{- else if .Values.serviceAccount.create }}
{{- include "grafana.fullname" . }}
{{- else }}
{{- "default" }}
{{- end }}
{{- end }}
