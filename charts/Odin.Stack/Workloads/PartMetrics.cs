namespace Odin.Stack;

/// <summary>Where a program shows its own metrics.</summary>
/// <param name="Port">The name of the port.</param>
internal sealed record PartMetrics(string Port)
{
    public string Path { get; init; } = "/metrics";

    /// <summary>Whether its labels go before those of the target: it speaks of others, and names them.</summary>
    public bool HonorsLabels { get; init; }
}
