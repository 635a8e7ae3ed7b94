namespace Odin.Exporter;

/// <summary>How much is kept.</summary>
internal sealed record LimitsConfiguration
{
    /// <summary>How many series each metric may have.</summary>
    public int MaxSeries { get; set; } = Registry.DefaultMaxSeries;

    /// <summary>A series that nobody has reported for so long goes away; zero: never.</summary>
    public TimeSpan ExpireAfter { get; set; } = TimeSpan.FromHours(24);

    public IEnumerable<ConfigurationProblem> Problems(string path) =>
    [
        .. Between.Of(MaxSeries, 1, 1_000_000, $"{path}.maxSeries"),
        .. ExpireAfter == TimeSpan.Zero ? [] : Between.Of(ExpireAfter, TimeSpan.FromMinutes(1), TimeSpan.FromDays(365), $"{path}.expireAfter"),
    ];
}
