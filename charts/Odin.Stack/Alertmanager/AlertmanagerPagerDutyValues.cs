namespace Odin.Stack;

/// <summary>Incidents in PagerDuty.</summary>
public sealed record AlertmanagerPagerDutyValues
{
    /// <summary>The key of a Secret that holds the key of an integration of the Events API 2.</summary>
    [Description("The key of a Secret that holds the key of an integration of the Events API 2.")]
    public required AlertmanagerSecretValues RoutingKeySecret { get; init; }

    /// <summary>Whether the end of an alert resolves the incident.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the end of an alert resolves the incident.")]
    public bool SendResolved { get; init; } = true;

    /// <summary>How bad it is, as PagerDuty says it, a template.</summary>
    [Description("How bad it is, as PagerDuty says it, a template: critical, error, warning or info.")]
    public string Severity { get; init; } = """{{ if .CommonLabels.severity }}{{ .CommonLabels.severity }}{{ else }}error{{ end }}""";

    /// <summary>What the incident is called, a template; Alertmanager's own when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("What the incident is called, a template; Alertmanager's own when empty.")]
    public string Description { get; init; } = "";

    /// <summary>More about it, each a template.</summary>
    /// <value>The default is empty.</value>
    [Description("More about it, each a template.")]
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();
}
