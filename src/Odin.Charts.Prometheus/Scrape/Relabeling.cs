using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>A step that keeps, drops or changes targets or series by their labels. Regular expressions are RE2 and
/// match whole values. Source:
/// https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config.</summary>
public sealed record Relabeling
{
    Relabeling(string action) => Action = action;

    /// <summary>What it does, as Prometheus calls it: <c>keep</c>.</summary>
    public string Action { get; }

    /// <summary>The labels whose values are joined.</summary>
    public ImmutableArray<string> Sources { get; private init; } = [];

    /// <summary>What stands between them; <c>null</c> for <c>;</c>.</summary>
    public string? Separator { get; init; }

    /// <summary>What the joined values, or the labels' names, have to match; <c>null</c> for anything.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The label that is written or compared.</summary>
    public string? Target { get; private init; }

    /// <summary>What is written; <c>null</c> for <c>$1</c>.</summary>
    public string? Replacement { get; private init; }

    /// <summary>What a hash is divided by.</summary>
    public long? Modulus { get; private init; }

    /// <summary>Keeps what matches; all else goes.</summary>
    public static Relabeling Keep(string pattern, params ImmutableArray<string> sources) =>
        new("keep") { Pattern = pattern, Sources = sources };

    /// <summary>Drops what matches.</summary>
    public static Relabeling Drop(string pattern, params ImmutableArray<string> sources) =>
        new("drop") { Pattern = pattern, Sources = sources };

    /// <summary>Keeps what has the same value in both.</summary>
    public static Relabeling KeepEqual(string target, params ImmutableArray<string> sources) =>
        new("keepequal") { Target = target, Sources = sources };

    /// <summary>Drops what has the same value in both.</summary>
    public static Relabeling DropEqual(string target, params ImmutableArray<string> sources) =>
        new("dropequal") { Target = target, Sources = sources };

    /// <summary>Copies the joined values to a label.</summary>
    public static Relabeling Copy(string target, params ImmutableArray<string> sources) =>
        new("replace") { Target = target, Sources = sources };

    /// <summary>Sets a label.</summary>
    public static Relabeling Set(string target, string value) =>
        new("replace") { Target = target, Replacement = value.Replace("$", "$$", StringComparison.Ordinal) };

    /// <summary>Writes a label where the joined values match; <c>$1</c> is what the first group matched.</summary>
    public static Relabeling Replace(string target, string pattern, string replacement, params ImmutableArray<string> sources) =>
        new("replace") { Target = target, Pattern = pattern, Replacement = replacement, Sources = sources };

    /// <summary>Writes the joined values in small letters.</summary>
    public static Relabeling Lowercase(string target, params ImmutableArray<string> sources) =>
        new("lowercase") { Target = target, Sources = sources };

    /// <summary>Writes the joined values in capital letters.</summary>
    public static Relabeling Uppercase(string target, params ImmutableArray<string> sources) =>
        new("uppercase") { Target = target, Sources = sources };

    /// <summary>Writes the rest of a hash of the joined values: one of so many Prometheus servers each keeps its
    /// own.</summary>
    public static Relabeling HashMod(string target, long modulus, params ImmutableArray<string> sources) =>
        new("hashmod") { Target = target, Modulus = modulus, Sources = sources };

    /// <summary>Copies all labels whose names match; <c>$1</c> is what the first group matched.</summary>
    public static Relabeling LabelMap(string pattern, string? replacement = null) =>
        new("labelmap") { Pattern = pattern, Replacement = replacement };

    /// <summary>Drops all labels whose names match.</summary>
    public static Relabeling LabelDrop(string pattern) => new("labeldrop") { Pattern = pattern };

    /// <summary>Drops all labels whose names do not match.</summary>
    public static Relabeling LabelKeep(string pattern) => new("labelkeep") { Pattern = pattern };
}
