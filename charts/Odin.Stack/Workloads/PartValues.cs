namespace Odin.Stack;

/// <summary>The values that every part of the stack has: pods that answer, and show metrics.</summary>
public abstract record PartValues : WorkloadValues
{
    /// <summary>Values with the defaults of a part.</summary>
    /// <param name="image">Its image.</param>
    /// <param name="resources">What its container asks for.</param>
    /// <param name="user">The user and group that its program runs as, and that its volumes belong to.</param>
    protected PartValues(ImageValues image, V1ResourceRequirements resources, long user)
        : base(image, resources, user)
    {
    }

    /// <summary>The Service. Its ports are those of the program.</summary>
    [Description("The Service. Its ports are those of the program.")]
    public PartServiceValues Service { get; init; } = new();

    /// <summary>A ServiceMonitor for the metrics.</summary>
    [Description("A ServiceMonitor for the metrics, where the Prometheus Operator is.")]
    public ServiceMonitorValues ServiceMonitor { get; init; } = new();
}
