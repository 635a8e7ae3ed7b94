namespace Odin.Stack;

/// <summary>Messages in Slack.</summary>
public sealed record AlertmanagerSlackValues
{
    /// <summary>The key of a Secret that holds the address of an incoming webhook.</summary>
    [Description("The key of a Secret that holds the address of an incoming webhook.")]
    public required AlertmanagerSecretValues ApiUrlSecret { get; init; }

    /// <summary>The channel or person, such as #alerts.</summary>
    [Description("The channel or person, such as #alerts."), MinLength(1)]
    public required string Channel { get; init; }

    /// <summary>Whether the end of an alert is told.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the end of an alert is told.")]
    public bool SendResolved { get; init; } = true;

    /// <summary>The first line, a template.</summary>
    [Description("The first line, a template.")]
    public string Title { get; init; } = """[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}] {{ .CommonLabels.alertname }}""";

    /// <summary>What is said, a template.</summary>
    [Description("What is said, a template: the summary, the description and the runbook of each alert.")]
    public string Text { get; init; } =
        """{{ range .Alerts }}*{{ .Annotations.summary }}* {{ .Annotations.description }}{{ if .Annotations.runbook_url }} <{{ .Annotations.runbook_url }}|What to do>{{ end }}{{ "\n" }}{{ end }}""";
}
