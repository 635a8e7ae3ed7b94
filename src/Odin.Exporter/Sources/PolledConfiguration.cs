using System.Buffers;

namespace Odin.Exporter;

/// <summary>What the configurations of all polled sources have.</summary>
internal abstract record PolledConfiguration
{
    static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    static readonly string[] Reserved = ["kubernetes", "observations", "otlp", "simulation"];

    /// <summary>Its name in the exporter's own metrics and log, unlike that of any other source.</summary>
    public required string Name { get; set; }

    public required string Url { get; set; }

    /// <summary>The file with the token that is sent; <c>null</c>: none is.</summary>
    public string? BearerTokenFile { get; set; }

    /// <summary>The certificates that are trusted; <c>null</c>: the system's.</summary>
    public string? CaFile { get; set; }

    /// <summary>How long a body may be, after decompression.</summary>
    public int MaxBodyBytes { get; set; } = 16 * 1024 * 1024;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What it is asked with.</summary>
    public OutboundSettings Outbound() =>
        new() { TokenFile = BearerTokenFile, CaFile = CaFile, Timeout = Timeout, MaxBodyBytes = MaxBodyBytes };

    /// <summary>What is wrong with what all of them have.</summary>
    protected IEnumerable<ConfigurationProblem> PollingProblems(TimeSpan interval, string path)
    {
        if (Name.Length is 0 or > 63 || Name.AsSpan().ContainsAnyExcept(NameCharacters))
            yield return new("ODIN3030", $"{path}.name", $"'{Name}' is no name: use up to 63 letters, digits, '_' and '-'.");
        if (Reserved.Contains(Name)) yield return new("ODIN3030", $"{path}.name", $"'{Name}' is the name of another source.");
        if (OutboundAddress.Problem(Url) is { } problem) yield return new("ODIN3031", $"{path}.url", $"{problem}.");
        var ranges = Ranges(interval, path).ToList();
        foreach (var range in ranges) yield return range;
        if (ranges.Count == 0 && Timeout > interval)
            yield return new("ODIN3032", $"{path}.timeout", "A collection may not take longer than the interval.");
    }

    /// <summary>Names that several sources have.</summary>
    public static IEnumerable<ConfigurationProblem> SameNames(IEnumerable<(string Path, PolledConfiguration Source)> sources) =>
        sources.GroupBy(s => s.Source.Name).SelectMany(g => g.Skip(1))
            .Select(s => new ConfigurationProblem("ODIN3030", $"{s.Path}.name", $"Another source is called '{s.Source.Name}' too."));

    IEnumerable<ConfigurationProblem> Ranges(TimeSpan interval, string path) =>
    [
        .. Between.Of(interval, TimeSpan.FromSeconds(1), TimeSpan.FromHours(24), $"{path}.interval"),
        .. Between.Of(Timeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(5), $"{path}.timeout"),
        .. Between.Of(MaxBodyBytes, 1024, 256 * 1024 * 1024, $"{path}.maxBodyBytes"),
    ];
}
