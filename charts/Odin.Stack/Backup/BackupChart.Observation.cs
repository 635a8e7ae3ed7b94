using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules.</content>
public sealed partial class BackupChart
{
    /// <summary>Its alerts.</summary>
    public RuleFile Rules { get; init; } = BackupRules.File;

    /// <summary>The metrics that they ask for.</summary>
    public Declarations Declarations { get; init; } = BackupRules.Declarations;

    void DefineObservation(Templates<BackupValues> templates) => templates.AddRules(new ChartRules<BackupValues>
    {
        File = Rules,
        Declarations = Declarations,
        Name = Backup.FullName,
        Labels = Backup.Labels,
        Values = new(c => c.Values.Rules),
    });
}
