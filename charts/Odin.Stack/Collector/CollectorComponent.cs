namespace Odin.Stack;

/// <summary>A component that a collector can be built with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">What configurations call it: <c>file_log</c>.</param>
/// <param name="Module">The Go module that it comes from, without the path: <c>filelogreceiver</c>.</param>
public sealed record CollectorComponent(CollectorKind Kind, string Type, string Module)
{
    /// <summary>What it was called before, and may still be called; null when it never had another name.</summary>
    public string? DeprecatedType { get; init; }

    /// <summary>Whether <c>otelcol-k8s</c> has it; <c>otelcol-contrib</c> has all.</summary>
    public bool IsInK8s { get; init; }

    /// <summary>Whether a distribution has it.</summary>
    /// <param name="distribution">The distribution.</param>
    public bool IsIn(CollectorDistribution distribution) => IsInK8s || distribution == CollectorDistribution.Contrib;

    /// <summary>Whether a configuration means it: by its type or the one that it had before, with a name after it or none.</summary>
    /// <param name="kind">The section of the configuration.</param>
    /// <param name="id">The key in it: <c>otlp_grpc/tempo</c>.</param>
    public bool IsMeantBy(CollectorKind kind, string id) => kind == Kind && id.Split('/')[0] is var type && (type == Type || type == DeprecatedType);
}
