namespace Odin.Stack;

/// <summary>Plugins, and the processes that they are.</summary>
public sealed record GrafanaPluginsValues
{
    /// <summary>Plugins that are downloaded at the start, as id or id@version with commas between them; none are when empty, not even those that Grafana would take by itself.</summary>
    /// <value>The default is empty.</value>
    [Description("Plugins that are downloaded at the start, as id or id@version with commas between them; none are when empty, not even those that Grafana would take by itself."), RegularExpression("^[A-Za-z0-9@.+,-]*$")]
    public string Preinstall { get; init; } = "";

    /// <summary>When each plugin process, Prometheus for one, starts to free memory, as GOMEMLIMIT has it.</summary>
    /// <value>The default is <c>"256MiB"</c>.</value>
    [Description("When each plugin process, Prometheus for one, starts to free memory, as GOMEMLIMIT has it."), RegularExpression("^[1-9][0-9]*(KiB|MiB|GiB)$")]
    public string DefaultMemoryLimit { get; init; } = "256MiB";
}
