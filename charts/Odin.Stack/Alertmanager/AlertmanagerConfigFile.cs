using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>From values to Alertmanager's configuration.</summary>
internal static class AlertmanagerConfigFile
{
    public const string Name = "alertmanager.yaml";

    /// <summary>The file, and what its checksum is of: Alertmanager reads it when it starts, and when it is told to.</summary>
    public static readonly TemplateFunction<AlertmanagerContext, string> Text = new("config", c => Document.Yaml(new AlertmanagerConfig
    {
        Templates = c.Values.TemplatesConfigMap != "" ? new[] { $"{AlertmanagerFolders.Templates}/*.tmpl" } : null,
        Route = AlertmanagerRoutes.Root.Of(c),
        TimeIntervals = c.Values.TimeIntervals.Any() ? c.Values.TimeIntervals : null,
        InhibitRules = AlertmanagerInhibition.Rules.Of(c),
        Receivers = AlertmanagerReceivers.All.Of(c),
    }));
}
