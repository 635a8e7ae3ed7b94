using System.Linq.Expressions;
using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>A part whose data is backed up, as the values say it.</summary>
internal sealed class BackupTarget
{
    public BackupTarget(Part part, Expression<Func<BackupContext, BackupDataValues>> values)
    {
        Name = part.Name;
        Values = new(values);
        var data = Values;
        IsOn = new(c => data.Of(c).Enabled);
        Workload = new(c => data.Of(c).Workload.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c)));
        Claim = new(c => data.Of(c).Claim.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c)));
    }

    /// <summary>As the program calls it: <c>prometheus</c>.</summary>
    public string Name { get; }

    public TemplateFunction<BackupContext, BackupDataValues> Values { get; }

    /// <summary>Whether it is backed up.</summary>
    public TemplateFunction<BackupContext, bool> IsOn { get; }

    /// <summary>Where it answers while it is backed up; null for one that is not asked.</summary>
    public TemplateFunction<BackupContext, string>? Url { get; init; }

    /// <summary>Whether it is backed up by the storage system; null for one that never is.</summary>
    public TemplateFunction<BackupContext, bool>? IsSnapshot { get; init; }

    /// <summary>The class of snapshots.</summary>
    public TemplateFunction<BackupContext, string>? SnapshotClass { get; init; }

    /// <summary>The name of its StatefulSet.</summary>
    public TemplateFunction<BackupContext, string> Workload { get; }

    /// <summary>The claim of its first pod.</summary>
    public TemplateFunction<BackupContext, string> Claim { get; }

    /// <summary>Whether it goes on while it is backed up.</summary>
    public bool IsLive => Url is not null;
}
