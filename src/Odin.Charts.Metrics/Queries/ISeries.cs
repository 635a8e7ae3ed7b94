namespace Odin.Charts.Metrics;

/// <summary>Series of one metric: all of them (the metric itself), or those that a <see cref="Selection{TMetric}"/>
/// leaves. What can be asked of them depends on the type of the metric.</summary>
/// <typeparam name="TMetric">The type of the metric.</typeparam>
public interface ISeries<TMetric> where TMetric : Metric
{
    /// <summary>The series as a selection.</summary>
    Selection<TMetric> Select();
}
