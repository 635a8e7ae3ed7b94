using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A condition on a label: <c>status=~"5.."</c>.</summary>
/// <param name="Label">The label.</param>
/// <param name="Operator">How its value is matched.</param>
/// <param name="Value">The value or the regular expression. May hold Grafana's variables.</param>
public sealed record LabelCondition(Label Label, MatchOperator Operator, string Value)
{
    internal LabelMatcher Matcher => new(Label.Name, Operator, Value);
}

public sealed partial record Label
{
    /// <summary>The label has the value; the empty value stands for a label that is not there.</summary>
    /// <param name="value">The value.</param>
    public LabelCondition Is(string value) => new(this, MatchOperator.Equal, value);

    /// <summary>The label does not have the value.</summary>
    /// <param name="value">The value.</param>
    public LabelCondition IsNot(string value) => new(this, MatchOperator.NotEqual, value);

    /// <summary>All of the label's value matches the expression.</summary>
    /// <param name="pattern">The regular expression, in RE2's syntax.</param>
    public LabelCondition Matches(string pattern) => new(this, MatchOperator.Matches, pattern);

    /// <summary>The label's value does not match the expression.</summary>
    /// <param name="pattern">The regular expression, in RE2's syntax.</param>
    public LabelCondition DoesNotMatch(string pattern) => new(this, MatchOperator.NotMatches, pattern);

    /// <summary>The label has one of the values.</summary>
    /// <param name="values">The values.</param>
    public LabelCondition Among(params ImmutableArray<string> values) =>
        values.Length == 1 ? Is(values[0]) : Matches(OneOf(values));

    /// <summary>The label has none of the values.</summary>
    /// <param name="values">The values.</param>
    public LabelCondition NotAmong(params ImmutableArray<string> values) =>
        values.Length == 1 ? IsNot(values[0]) : DoesNotMatch(OneOf(values));

    /// <summary>The label is there.</summary>
    public LabelCondition Exists() => IsNot("");

    static string OneOf(ImmutableArray<string> values) => string.Join('|', values.Select(Escape));

    static string Escape(string value) =>
        string.Concat(value.Select(c => @"\.+*?()|[]{}^$".Contains(c) ? $@"\{c}" : c.ToString()));
}
