using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Prometheus;

/// <summary>Rules that are evaluated one after the other at the same interval. Rules that use records of the group are
/// put after them.</summary>
public sealed record RuleGroup
{
    /// <summary>A group.</summary>
    /// <param name="name">Its name, unique in its file: <c>gateway</c>.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RuleGroup(string name, ImmutableArray<Rule> rules, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Rules, Place) = (name, rules, new(file, line));

    /// <summary>Its name.</summary>
    public string Name { get; init; }

    /// <summary>Its rules.</summary>
    public ImmutableArray<Rule> Rules { get; init; }

    /// <summary>How often it is evaluated; <c>null</c> for Prometheus' <c>evaluation_interval</c>.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How many series a rule may record, or alerts raise, before it fails; <c>null</c> for no
    /// limit.</summary>
    public int? Limit { get; init; }

    /// <summary>A comment above the group in the rule file; <c>null</c> for none.</summary>
    public string? Comment { get; init; }

    /// <summary>Where the group was written.</summary>
    public SourceLocation Place { get; init; }
}
