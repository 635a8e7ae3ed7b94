namespace Odin.Stack;

/// <summary>Metrics that DCGM has to profile the GPU for.</summary>
public sealed record DcgmProfilingValues
{
    /// <summary>Whether they are measured.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether fields DCGM_FI_PROF_… are measured. The container then has the capability SYS_ADMIN, which is nearly root on the node; GPUs of data centres alone have these fields.")]
    public bool Enabled { get; init; } = false;

    /// <summary>The fields that are measured then, besides counters.</summary>
    [Description("The fields that are measured then, besides counters.")]
    public IReadOnlyList<DcgmCounterValues> Counters { get; init; } = DcgmCounters.Profiling;

    /// <summary>Security context of the container then.</summary>
    [Description("Security context of the container then.")]
    public V1SecurityContext SecurityContext { get; init; } = DcgmValues.OnlyWith("SYS_ADMIN");
}
