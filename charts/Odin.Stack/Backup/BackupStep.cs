using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>Something that a pod does to a part's data or backups.</summary>
/// <param name="Name">How it is called in names of objects.</param>
/// <param name="Arguments">What the program is told.</param>
internal sealed record BackupStep(string Name, TemplateFunction<BackupContext, IList<string>> Arguments)
{
    /// <summary>The label of pods that says what they are for.</summary>
    public const string Label = "odin-backup/step";

    /// <summary>The longest that it may take, in seconds; no limit unless it is set.</summary>
    public TemplateFunction<BackupContext, long?> Deadline { get; init; } = new(_ => null);

    /// <summary>After what it is not tried again.</summary>
    public TemplateFunction<BackupContext, V1PodFailurePolicy?> Failures { get; init; } = BackupFailures.OfRestore;

    /// <summary>Whether it needs the volume with the data.</summary>
    public bool SeesData { get; init; } = true;

    /// <summary>Whether it changes nothing of the data.</summary>
    public bool ReadsData { get; init; }

    /// <summary>Whether it needs the backups.</summary>
    public bool SeesBackups { get; init; } = true;

    /// <summary>Whether it changes nothing of the backups.</summary>
    public bool ReadsBackups { get; init; }

    /// <summary>Whether the part runs meanwhile, so that its volume is on the node of its pod.</summary>
    public bool IsBesidePod { get; init; }
}
