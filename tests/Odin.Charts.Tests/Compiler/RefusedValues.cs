using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

/// <summary>One value of each kind.</summary>
public sealed record RefusedValues
{
    public string Name { get; init; } = "odin";

    public string? Class { get; init; }

    public bool Debug { get; init; }

    public bool? Wanted { get; init; }

    public int Count { get; init; } = 1;

    public long Size { get; init; } = 1;

    [Range(0, 9)] public int Digit { get; init; } = 1;

    public int? Limit { get; init; }

    public double Ratio { get; init; } = 0.5;

    public RefusedMode Mode { get; init; }

    public RefusedImage Image { get; init; } = new();

    public RefusedImage? Extra { get; init; }

    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<string>? MoreTexts { get; init; }

    public IReadOnlyList<int> Numbers { get; init; } = [];

    public IReadOnlyList<RefusedImage> Images { get; init; } = [];

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public V1ResourceRequirements Resources { get; init; } = new();
}

public sealed record RefusedImage
{
    public string Repository { get; init; } = "odin";

    public string? Tag { get; init; }
}

public enum RefusedMode
{
    Alone,
    Together,
}
