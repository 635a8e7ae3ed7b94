using System.Collections.Immutable;
using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>Selectors, labels, ranges.</summary>
internal sealed partial class PromWriter
{
    const string NameLabel = "__name__";

    void WriteSelector(PromSelector selector, bool isInRange = false)
    {
        var prefix = Prefix(selector);
        if (prefix < 0)
        {
            WriteInBraces(selector);
            return;
        }
        _output.Append(selector.Name);
        if (selector.Matchers.Length > 1 || (!isInRange && IsOnlyVariable(selector)))
            WriteMatchers(selector, prefix, quotedName: -1);
        WriteModifiers(selector);
    }

    // Without braces a lone variable would be any expression.
    static bool IsOnlyVariable(PromSelector selector) =>
        selector is { IsNameVariable: true, Moment: { At: null, Offset: null }, Extension: RangeExtension.None }
        && GrafanaVariable.TryRead(selector.Name!, 0, out var variable) && variable.Span.End == selector.Name!.Length;

    /// <summary>Writes a selector without a name before its braces.</summary>
    void WriteInBraces(PromSelector selector)
    {
        WriteMatchers(selector, -1, NameMatcher(selector));
        WriteModifiers(selector);
    }

    /// <summary>
    /// The index of the matcher that is the name before the braces, or -1 when there is no such name.
    /// </summary>
    public static int Prefix(PromSelector selector)
    {
        var index = NameMatcher(selector);
        if (index < 0) return -1;
        var names = selector.Matchers.Count(matcher => matcher.Label == NameLabel);
        return names == 1 && (selector.IsNameVariable || CanStandAlone(selector.Name!)) ? index : -1;
    }

    /// <summary>The index of the matcher that the selector has its name from, or -1.</summary>
    public static int NameMatcher(PromSelector selector)
    {
        if (selector.Name is null) return -1;
        for (var i = 0; i < selector.Matchers.Length; i++)
        {
            var matcher = selector.Matchers[i];
            if (matcher.Label == NameLabel && matcher.Operator == MatchOperator.Equal && matcher.Value == selector.Name)
                return i;
        }
        return -1;
    }

    static bool CanStandAlone(string name) => IsPlainMetric(name) && Keywords.IsMetricName(Keywords.Of(name));

    void WriteMatchers(PromSelector selector, int left, int quotedName)
    {
        _output.Append('{');
        var isFirst = true;
        for (var i = 0; i < selector.Matchers.Length && !IsOver; i++)
        {
            if (i == left) continue;
            if (!isFirst) _output.Append(", ");
            isFirst = false;
            WriteMatcher(selector.Matchers[i], isName: i == quotedName);
        }
        _output.Append('}');
    }

    /// <summary>Writes a matcher, the one of the name as a lone quoted text.</summary>
    public void WriteMatcher(LabelMatcher matcher, bool isName)
    {
        if (isName)
        {
            QuotedText.Write(_output, matcher.Value);
            return;
        }
        if (matcher.IsLabelVariable || IsPlainLabel(matcher.Label)) _output.Append(matcher.Label);
        else QuotedText.Write(_output, matcher.Label);
        _output.Append(matcher.Operator switch
        {
            MatchOperator.Equal => "=",
            MatchOperator.NotEqual => "!=",
            MatchOperator.Matches => "=~",
            _ => "!~",
        });
        QuotedText.Write(_output, matcher.Value);
    }

    void WriteLabels(string word, ImmutableArray<LabelName> labels)
    {
        _output.Append(word).Append('(');
        for (var i = 0; i < labels.Length && !IsOver; i++)
        {
            if (i > 0) _output.Append(", ");
            var isPlain = labels[i].IsVariable
                || (IsPlainLabel(labels[i].Name) && Keywords.IsLabel(Keywords.Of(labels[i].Name)));
            if (isPlain) _output.Append(labels[i].Name);
            else QuotedText.Write(_output, labels[i].Name);
        }
        _output.Append(')');
    }
}
