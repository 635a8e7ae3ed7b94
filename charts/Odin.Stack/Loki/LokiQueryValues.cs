namespace Odin.Stack;

/// <summary>How much a query may ask for.</summary>
public sealed record LokiQueryValues
{
    /// <summary>Seconds that a query may take.</summary>
    /// <value>The default is <c>120</c>.</value>
    [Description("Seconds that a query may take. The server waits ten more before it gives up."), Range(1, 3_600)]
    public int TimeoutSeconds { get; init; } = 120;

    /// <summary>The longest time that a query may look at, in hours; 0h for no limit.</summary>
    /// <value>The default is <c>"721h"</c>.</value>
    [Description("The longest time that a query may look at, in hours; 0h for no limit."), RegularExpression(LokiPatterns.Hours)]
    public string MaxLength { get; init; } = "721h";

    /// <summary>Series of the result of a metric query.</summary>
    /// <value>The default is <c>1_000</c>.</value>
    [Description("Series of the result of a metric query."), Range(1, 1_000_000)]
    public int MaxSeries { get; init; } = 1_000;

    /// <summary>Lines of the result of a log query.</summary>
    /// <value>The default is <c>5_000</c>.</value>
    [Description("Lines of the result of a log query."), Range(1, 1_000_000)]
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>Parts of a query that are worked on at a time.</summary>
    /// <value>The default is <c>32</c>.</value>
    [Description("Parts of a query that are worked on at a time."), Range(1, 10_000)]
    public int MaxParallelism { get; init; } = 32;
}
