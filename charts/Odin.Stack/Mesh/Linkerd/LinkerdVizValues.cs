namespace Odin.Stack;

/// <summary>Values of the chart <c>linkerd-viz</c>, under its own keys: it asks the stack's Prometheus, and brings none.</summary>
internal sealed record LinkerdVizValues
{
    /// <summary>The stack's Prometheus, of the release <c>odin</c> in the namespace <c>monitoring</c>.</summary>
    public string PrometheusUrl { get; init; } = "http://odin-prometheus.monitoring.svc.cluster.local:9090";

    /// <summary>Linkerd's own, which keeps nothing.</summary>
    public LinkerdSwitchValues Prometheus { get; init; } = new() { Enabled = false };

    /// <summary>The dashboard.</summary>
    public LinkerdDashboardValues Dashboard { get; init; } = new();

    /// <summary>What looks into traffic.</summary>
    public LinkerdTapValues Tap { get; init; } = new();
}

/// <summary>Linkerd's <c>dashboard</c>.</summary>
internal sealed record LinkerdDashboardValues
{
    /// <summary>The dashboard, which has no login, does not look into traffic.</summary>
    public bool RestrictPrivileges { get; init; } = true;

    /// <summary>The names by which it may be asked for; by others it answers with an error.</summary>
    public string EnforcedHostRegexp { get; init; } = @"^(localhost|127\.0\.0\.1|\[::1\]|web\.linkerd-viz\.svc(\.cluster\.local)?)(:\d+)?$";
}

/// <summary>Linkerd's <c>tap</c>.</summary>
internal sealed record LinkerdTapValues
{
    /// <summary>What nobody sees in a request that is looked into.</summary>
    public IReadOnlyList<string> IgnoreHeaders { get; init; } = ["authorization", "cookie", "x-grafana-id"];
}
