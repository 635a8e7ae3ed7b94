using System.Collections.Immutable;

namespace Odin.Stack;

/// <summary>The components of the collector's distributions, 0.159. Sources: the manifests of
/// https://github.com/open-telemetry/opentelemetry-collector-releases/tree/v0.159.0/distributions, and each component's <c>metadata.yaml</c>
/// for its type and the one before.</summary>
public static partial class CollectorComponents
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<CollectorComponent> All { get; } = [.. Receivers, .. Processors, .. Exporters, .. Connectors, .. Extensions];

    /// <summary>What a key of a configuration means; null when no distribution has it.</summary>
    /// <param name="kind">The section of the configuration.</param>
    /// <param name="id">The key in it.</param>
    public static CollectorComponent? Find(CollectorKind kind, string id) => All.FirstOrDefault(c => c.IsMeantBy(kind, id));

    /// <summary>The components of a distribution as a file that a chart carries: a line each, <c>receiver file_log</c>.</summary>
    /// <param name="distribution">The distribution.</param>
    public static TextFile File(CollectorDistribution distribution)
    {
        var lines = All.Where(c => c.IsIn(distribution))
            .SelectMany(c => new[] { c.Type, c.DeprecatedType }.OfType<string>().Select(type => $"{c.Kind.ToString().ToLowerInvariant()} {type}\n"));
        return new($"components/{distribution.ToString().ToLowerInvariant()}.txt", string.Concat(lines.Distinct().Order(StringComparer.Ordinal)));
    }
}
