using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>An item of Alertmanager's <c>receivers</c>. Secrets are in files.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigReceiver
{
    /// <summary><c>name</c>: what routes call it.</summary>
    public required string Name { get; init; }

    /// <summary><c>webhook_configs</c>: HTTP requests.</summary>
    public IReadOnlyList<AlertmanagerConfigWebhook>? WebhookConfigs { get; init; }

    /// <summary><c>slack_configs</c>: messages in Slack.</summary>
    public IReadOnlyList<AlertmanagerConfigSlack>? SlackConfigs { get; init; }

    /// <summary><c>email_configs</c>: e-mails.</summary>
    public IReadOnlyList<AlertmanagerConfigEmail>? EmailConfigs { get; init; }

    /// <summary><c>pagerduty_configs</c>: incidents in PagerDuty.</summary>
    public IReadOnlyList<AlertmanagerConfigPagerDuty>? PagerdutyConfigs { get; init; }
}

/// <summary>An item of Alertmanager's <c>webhook_configs</c>.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigWebhook
{
    /// <summary><c>url</c>: where requests go, when that is no secret.</summary>
    public string? Url { get; init; }

    /// <summary><c>url_file</c>: a file with the address.</summary>
    public string? UrlFile { get; init; }

    /// <summary><c>send_resolved</c>: whether the end of an alert is told.</summary>
    public required bool SendResolved { get; init; }

    /// <summary><c>max_alerts</c>: how many alerts a request may have; 0 for any number.</summary>
    public int? MaxAlerts { get; init; }

    /// <summary><c>http_config</c>: how the request is made.</summary>
    public AlertmanagerConfigHttp? HttpConfig { get; init; }
}

/// <summary>Alertmanager's <c>http_config</c>.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigHttp
{
    /// <summary><c>authorization</c>: a token.</summary>
    public required AuthorizationConfig Authorization { get; init; }
}

/// <summary>An item of Alertmanager's <c>slack_configs</c>.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigSlack
{
    /// <summary><c>api_url_file</c>: a file with the address of the incoming webhook.</summary>
    public required string ApiUrlFile { get; init; }

    /// <summary><c>channel</c>: the channel or person.</summary>
    public required string Channel { get; init; }

    /// <summary><c>send_resolved</c>: whether the end of an alert is told.</summary>
    public required bool SendResolved { get; init; }

    /// <summary><c>title</c>: the first line.</summary>
    public required string Title { get; init; }

    /// <summary><c>text</c>: what is said.</summary>
    public required string Text { get; init; }
}

/// <summary>An item of Alertmanager's <c>email_configs</c>.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigEmail
{
    /// <summary><c>to</c>: who gets it.</summary>
    public required string To { get; init; }

    /// <summary><c>from</c>: who sends it.</summary>
    public required string From { get; init; }

    /// <summary><c>smarthost</c>: the server and its port.</summary>
    public required string Smarthost { get; init; }

    /// <summary><c>auth_username</c>: the user at the server.</summary>
    public string? AuthUsername { get; init; }

    /// <summary><c>auth_password_file</c>: a file with the password.</summary>
    public string? AuthPasswordFile { get; init; }

    /// <summary><c>require_tls</c>: whether the server has to speak TLS.</summary>
    public required bool RequireTls { get; init; }

    /// <summary><c>send_resolved</c>: whether the end of an alert is told.</summary>
    public required bool SendResolved { get; init; }

    /// <summary><c>headers</c>: more headers, such as Subject.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}

/// <summary>An item of Alertmanager's <c>pagerduty_configs</c>.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigPagerDuty
{
    /// <summary><c>routing_key_file</c>: a file with the key of an integration of the Events API 2.</summary>
    public required string RoutingKeyFile { get; init; }

    /// <summary><c>send_resolved</c>: whether the end of an alert is told.</summary>
    public required bool SendResolved { get; init; }

    /// <summary><c>severity</c>: how bad it is, as PagerDuty says it.</summary>
    public required string Severity { get; init; }

    /// <summary><c>description</c>: what the incident is called.</summary>
    public string? Description { get; init; }

    /// <summary><c>details</c>: more about it.</summary>
    public IReadOnlyDictionary<string, string>? Details { get; init; }
}
