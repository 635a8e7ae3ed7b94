{{- define "alertmanager.name" -}}
{{- if ne .Values.nameOverride "" }}
{{- .Values.nameOverride }}
{{- else }}
{{- .Chart.Name }}
{{- end }}
{{- end }}

{{- define "alertmanager.fullname" -}}
{{- replace "." "-" (ternary (replace "{release}" .Release.Name .Values.fullnameOverride) (ternary .Release.Name (printf "%s-%s" .Release.Name (include "alertmanager.name" .)) (contains (include "alertmanager.name" .) .Release.Name)) (ne .Values.fullnameOverride "")) | trunc 46 | trimSuffix "-" }}
{{- end }}

{{- define "alertmanager.selectorLabels" -}}
app.kubernetes.io/name: alertmanager
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "alertmanager.labels" -}}
{{- include "alertmanager.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ replace "+" "_" (printf "%s-%s" .Chart.Name .Chart.Version) | trunc 63 | trimSuffix "-" | quote }}
{{- range $key, $value := omit .Values.commonLabels "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/version" "app.kubernetes.io/managed-by" "helm.sh/chart" "prometheus.io/service-monitor" }}
{{ $key | quote }}: {{ toJson $value }}
{{- end }}
{{- end }}

{{- define "alertmanager.config" -}}
{{- if ne .Values.templatesConfigMap "" }}
templates:
  - "/etc/alertmanager/templates/*.tmpl"
{{- end }}
route:
  receiver: {{ toJson .Values.route.receiver }}
  {{- with .Values.route.groupBy }}
  group_by:
    {{- range $value := . }}
    - {{ toJson $value }}
    {{- end }}
  {{- end }}
  group_wait: {{ toJson .Values.route.groupWait }}
  group_interval: {{ toJson .Values.route.groupInterval }}
  repeat_interval: {{ toJson .Values.route.repeatInterval }}
  routes:
    -
      receiver: "watchdog"
      matchers:
        - "alertname=\"OdinWatchdog\""
      group_by:
        - "alertname"
      group_wait: "0s"
      group_interval: {{ toJson .Values.watchdog.interval }}
      repeat_interval: {{ toJson .Values.watchdog.interval }}
    {{- range $r := .Values.route.routes }}
    -
      {{- if ne (dig "receiver" "" $r) "" }}
      receiver: {{ toJson (dig "receiver" "" $r) }}
      {{- end }}
      matchers:
        {{- range $value := $r.matchers }}
        - {{ toJson $value }}
        {{- else }} []
        {{- end }}
      {{- if dig "continue" false $r }}
      continue: true
      {{- end }}
      {{- with dig "groupBy" (list) $r }}
      group_by:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- if ne (dig "groupWait" "" $r) "" }}
      group_wait: {{ toJson (dig "groupWait" "" $r) }}
      {{- end }}
      {{- if ne (dig "groupInterval" "" $r) "" }}
      group_interval: {{ toJson (dig "groupInterval" "" $r) }}
      {{- end }}
      {{- if ne (dig "repeatInterval" "" $r) "" }}
      repeat_interval: {{ toJson (dig "repeatInterval" "" $r) }}
      {{- end }}
      {{- with dig "muteTimeIntervals" (list) $r }}
      mute_time_intervals:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with dig "activeTimeIntervals" (list) $r }}
      active_time_intervals:
        {{- range $value := . }}
        - {{ toJson $value }}
        {{- end }}
      {{- end }}
      {{- with dig "routes" (list) $r }}
      routes:
        {{- range $leaf := . }}
        -
          {{- if ne (dig "receiver" "" $leaf) "" }}
          receiver: {{ toJson (dig "receiver" "" $leaf) }}
          {{- end }}
          matchers:
            {{- range $value := $leaf.matchers }}
            - {{ toJson $value }}
            {{- else }} []
            {{- end }}
          {{- if dig "continue" false $leaf }}
          continue: true
          {{- end }}
          {{- with dig "groupBy" (list) $leaf }}
          group_by:
            {{- range $value := . }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- if ne (dig "groupWait" "" $leaf) "" }}
          group_wait: {{ toJson (dig "groupWait" "" $leaf) }}
          {{- end }}
          {{- if ne (dig "groupInterval" "" $leaf) "" }}
          group_interval: {{ toJson (dig "groupInterval" "" $leaf) }}
          {{- end }}
          {{- if ne (dig "repeatInterval" "" $leaf) "" }}
          repeat_interval: {{ toJson (dig "repeatInterval" "" $leaf) }}
          {{- end }}
          {{- with dig "muteTimeIntervals" (list) $leaf }}
          mute_time_intervals:
            {{- range $value := . }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
          {{- with dig "activeTimeIntervals" (list) $leaf }}
          active_time_intervals:
            {{- range $value := . }}
            - {{ toJson $value }}
            {{- end }}
          {{- end }}
        {{- end }}
      {{- end }}
    {{- end }}
{{- with .Values.timeIntervals }}
time_intervals:
  {{- range $item := . }}
  - name: {{ toJson $item.name }}
    time_intervals:
      {{- range $item2 := $item.time_intervals }}
      -
        {{- if not (kindIs "invalid" $item2.times) }}
        times:
          {{- range $item3 := $item2.times }}
          - start_time: {{ toJson $item3.start_time }}
            end_time: {{ toJson $item3.end_time }}
          {{- else }} []
          {{- end }}
        {{- end }}
        {{- if not (kindIs "invalid" $item2.weekdays) }}
        weekdays:
          {{- range $value := $item2.weekdays }}
          - {{ toJson $value }}
          {{- else }} []
          {{- end }}
        {{- end }}
        {{- if not (kindIs "invalid" $item2.days_of_month) }}
        days_of_month:
          {{- range $value := $item2.days_of_month }}
          - {{ toJson $value }}
          {{- else }} []
          {{- end }}
        {{- end }}
        {{- if not (kindIs "invalid" $item2.months) }}
        months:
          {{- range $value := $item2.months }}
          - {{ toJson $value }}
          {{- else }} []
          {{- end }}
        {{- end }}
        {{- if not (kindIs "invalid" $item2.years) }}
        years:
          {{- range $value := $item2.years }}
          - {{ toJson $value }}
          {{- else }} []
          {{- end }}
        {{- end }}
        {{- if not (kindIs "invalid" $item2.location) }}
        location: {{ toJson $item2.location }}
        {{- end }}
        {{- if not (or (not (kindIs "invalid" $item2.times)) (not (kindIs "invalid" $item2.weekdays)) (not (kindIs "invalid" $item2.days_of_month)) (not (kindIs "invalid" $item2.months)) (not (kindIs "invalid" $item2.years)) (not (kindIs "invalid" $item2.location))) }} {}
        {{- end }}
      {{- else }} []
      {{- end }}
  {{- end }}
{{- end }}
inhibit_rules:
  {{- if .Values.inhibition.burnRateTiers }}
  - source_matchers:
      - "burnrate_tier=\"1h\""
    target_matchers:
      - "burnrate_tier=~\"6h|1d|3d\""
    equal:
      - "slo"
      {{- range $value := .Values.inhibition.sloLabels }}
      - {{ toJson $value }}
      {{- end }}
  - source_matchers:
      - "burnrate_tier=\"6h\""
    target_matchers:
      - "burnrate_tier=~\"1d|3d\""
    equal:
      - "slo"
      {{- range $value := .Values.inhibition.sloLabels }}
      - {{ toJson $value }}
      {{- end }}
  - source_matchers:
      - "burnrate_tier=\"1d\""
    target_matchers:
      - "burnrate_tier=~\"3d\""
    equal:
      - "slo"
      {{- range $value := .Values.inhibition.sloLabels }}
      - {{ toJson $value }}
      {{- end }}
  {{- end }}
  {{- if .Values.inhibition.criticalOverWarning }}
  - source_matchers:
      - "severity=\"critical\""
    target_matchers:
      - "severity=\"warning\""
    equal:
      - "alertname"
      - "namespace"
      - "job"
      - "instance"
      - "slo"
  {{- end }}
  {{- range $r := .Values.inhibition.rules }}
  - source_matchers:
      {{- range $value := $r.sourceMatchers }}
      - {{ toJson $value }}
      {{- else }} []
      {{- end }}
    target_matchers:
      {{- range $value := $r.targetMatchers }}
      - {{ toJson $value }}
      {{- else }} []
      {{- end }}
    equal:
      {{- range $value := dig "equal" (list) $r }}
      - {{ toJson $value }}
      {{- else }} []
      {{- end }}
  {{- end }}
  {{- if not (or .Values.inhibition.burnRateTiers .Values.inhibition.criticalOverWarning .Values.inhibition.rules) }} []
  {{- end }}
receivers:
  - name: "none"
  - name: "watchdog"
    {{- if or (ne .Values.watchdog.url "") (not (kindIs "invalid" .Values.watchdog.urlSecret)) }}
    webhook_configs:
      - send_resolved: false
        {{- if kindIs "invalid" .Values.watchdog.urlSecret }}
        url: {{ toJson .Values.watchdog.url }}
        {{- else }}
        url_file: "/etc/alertmanager/secrets/watchdog/webhook-url"
        {{- end }}
    {{- end }}
  {{- range $r := .Values.receivers }}
  - name: {{ toJson $r.name }}
    {{- if not (kindIs "invalid" $r.webhook) }}
    webhook_configs:
      - send_resolved: {{ dig "sendResolved" true $r.webhook }}
        {{- if kindIs "invalid" $r.webhook.urlSecret }}
        url: {{ toJson (dig "url" "" $r.webhook) }}
        {{- else }}
        url_file: {{ toJson (printf "/etc/alertmanager/secrets/%s/webhook-url" $r.name) }}
        {{- end }}
        {{- if gt (int64 (dig "maxAlerts" 0 $r.webhook)) 0 }}
        max_alerts: {{ int64 (dig "maxAlerts" 0 $r.webhook) }}
        {{- end }}
        {{- if not (kindIs "invalid" $r.webhook.tokenSecret) }}
        http_config:
          authorization:
            type: "Bearer"
            credentials_file: {{ toJson (printf "/etc/alertmanager/secrets/%s/webhook-token" $r.name) }}
        {{- end }}
    {{- end }}
    {{- if not (kindIs "invalid" $r.slack) }}
    slack_configs:
      - api_url_file: {{ toJson (printf "/etc/alertmanager/secrets/%s/slack-url" $r.name) }}
        channel: {{ toJson $r.slack.channel }}
        send_resolved: {{ dig "sendResolved" true $r.slack }}
        title: {{ toJson (dig "title" "[{{ .Status | toUpper }}{{ if eq .Status \"firing\" }}:{{ .Alerts.Firing | len }}{{ end }}] {{ .CommonLabels.alertname }}" $r.slack) }}
        text: {{ toJson (dig "text" "{{ range .Alerts }}*{{ .Annotations.summary }}* {{ .Annotations.description }}{{ if .Annotations.runbook_url }} <{{ .Annotations.runbook_url }}|What to do>{{ end }}{{ \"\\n\" }}{{ end }}" $r.slack) }}
    {{- end }}
    {{- if not (kindIs "invalid" $r.email) }}
    email_configs:
      - to: {{ toJson $r.email.to }}
        from: {{ toJson $r.email.from }}
        smarthost: {{ toJson $r.email.smarthost }}
        {{- if ne (dig "authUsername" "" $r.email) "" }}
        auth_username: {{ toJson (dig "authUsername" "" $r.email) }}
        {{- end }}
        {{- if not (kindIs "invalid" $r.email.authPasswordSecret) }}
        auth_password_file: {{ toJson (printf "/etc/alertmanager/secrets/%s/email-password" $r.name) }}
        {{- end }}
        require_tls: {{ dig "requireTls" true $r.email }}
        send_resolved: {{ dig "sendResolved" true $r.email }}
        {{- with dig "headers" (dict) $r.email }}
        headers:
          {{- range $key, $value := . }}
          {{ toJson $key }}: {{ toJson $value }}
          {{- end }}
        {{- end }}
    {{- end }}
    {{- if not (kindIs "invalid" $r.pagerDuty) }}
    pagerduty_configs:
      - routing_key_file: {{ toJson (printf "/etc/alertmanager/secrets/%s/pagerduty-key" $r.name) }}
        send_resolved: {{ dig "sendResolved" true $r.pagerDuty }}
        severity: {{ toJson (dig "severity" "{{ if .CommonLabels.severity }}{{ .CommonLabels.severity }}{{ else }}error{{ end }}" $r.pagerDuty) }}
        {{- if ne (dig "description" "" $r.pagerDuty) "" }}
        description: {{ toJson (dig "description" "" $r.pagerDuty) }}
        {{- end }}
        {{- with dig "details" (dict) $r.pagerDuty }}
        details:
          {{- range $key, $value := . }}
          {{ toJson $key }}: {{ toJson $value }}
          {{- end }}
        {{- end }}
    {{- end }}
  {{- end }}
{{- end }}

{{- define "alertmanager.image" -}}
{{- printf "%s%s%s" (ternary (printf "%s/" .Values.global.imageRegistry) (ternary (printf "%s/" .Values.image.registry) "" (ne .Values.image.registry "")) (ne .Values.global.imageRegistry "")) .Values.image.repository (ternary (printf "@%s" .Values.image.digest) (printf ":%s" (ternary .Values.image.tag .Chart.AppVersion (ne .Values.image.tag ""))) (ne .Values.image.digest "")) }}
{{- end }}
