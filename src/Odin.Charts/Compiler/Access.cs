using System.Collections.Immutable;

namespace Odin.Charts;

/// <summary>A path into what a template sees: the context, the release, a value, an element of a list of values.</summary>
/// <param name="Text">The path: <c>.Values.image</c>, <c>$host.name</c>, <c>dig "path" "/" $host</c>.</param>
/// <param name="Shape">What stands there, when it is a value.</param>
internal sealed record Access(string Text, ValueShape? Shape)
{
    /// <summary>Whether the text is a call and must stand in parentheses.</summary>
    public bool IsCall { get; init; }

    /// <summary>Whether this is the chart context or the release, the chart or the cluster in it.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether null, or nothing, may stand there.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether <c>values.yaml</c> holds all of an object's defaults. Inside nullable objects, lists and maps
    /// it does not, and Helm must be told each default.</summary>
    public bool HasDefaults { get; init; }

    /// <summary>Where it does not: the object that C# starts from.</summary>
    public object? Default { get; init; }

    /// <summary>Where it does not: the nearest object that is there, when that is not this one.</summary>
    public string? DigRoot { get; init; }

    /// <summary>The keys from <see cref="DigRoot"/> to here.</summary>
    public ImmutableArray<string> DigKeys { get; init; } = [];

    /// <summary>Whether an object on the way may be missing, so that the path may stand only behind its guard.</summary>
    public bool MayFail { get; init; }

    public Term Term => new(Text, IsCall) { IsNullable = IsNullable, MayFail = MayFail };
}
