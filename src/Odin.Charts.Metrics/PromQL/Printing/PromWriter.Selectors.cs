using System.Collections.Immutable;
using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>Selectors, labels, ranges.</summary>
internal sealed partial class PromWriter
{
    const string NameLabel = "__name__";

    void WriteSelector(PromSelector selector)
    {
        var prefix = Prefix(selector);
        if (prefix < 0)
        {
            WriteInBraces(selector);
            return;
        }
        _output.Append(selector.Name);
        if (selector.Matchers.Length > 1) WriteMatchers(selector, prefix, quotedName: -1);
        WriteModifiers(selector);
    }

    /// <summary>Writes a selector without a name before its braces.</summary>
    void WriteInBraces(PromSelector selector)
    {
        WriteMatchers(selector, -1, NameMatcher(selector));
        WriteModifiers(selector);
    }

    /// <summary>The index of the matcher that is the name before the braces, or -1 when there is no such name.</summary>
    public static int Prefix(PromSelector selector)
    {
        var index = NameMatcher(selector);
        if (index < 0) return -1;
        var names = selector.Matchers.Count(matcher => matcher.Label == NameLabel);
        return names == 1 && (selector.IsNameVariable || CanStandAlone(selector.Name!)) ? index : -1;
    }

    static int NameMatcher(PromSelector selector)
    {
        if (selector.Name is null) return -1;
        for (var i = 0; i < selector.Matchers.Length; i++)
        {
            var matcher = selector.Matchers[i];
            if (matcher.Label == NameLabel && matcher.Operator == MatchOperator.Equal && matcher.Value == selector.Name) return i;
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
            if (i == quotedName) QuotedText.Write(_output, selector.Name!);
            else WriteMatcher(selector.Matchers[i]);
        }
        _output.Append('}');
    }

    public void WriteMatcher(LabelMatcher matcher)
    {
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

    public void WriteModifiers(PromSelector selector)
    {
        WriteExtension(selector);
        WriteMoment(selector.Moment);
    }

    void WriteExtension(PromSelector selector) => _output.Append(selector.Extension switch
    {
        RangeExtension.Anchored => " anchored",
        RangeExtension.Smoothed => " smoothed",
        _ => "",
    });

    void WriteRange(PromRange range)
    {
        WriteSelector(range.Selector with { Moment = PromMoment.Now, Extension = RangeExtension.None });
        WriteAfterSelector(range);
    }

    /// <summary>Writes the brackets of a range and what stands behind them.</summary>
    public void WriteAfterSelector(PromRange range)
    {
        _output.Append('[');
        Write(range.Range);
        _output.Append(']');
        WriteModifiers(range.Selector);
    }

    void WriteSubquery(PromSubquery subquery)
    {
        WriteIn(Precedence.OfSubqueryNeedsParentheses(subquery.Inner), subquery.Inner);
        WriteAfterInner(subquery);
    }

    /// <summary>Writes the brackets of a subquery and what stands behind them.</summary>
    public void WriteAfterInner(PromSubquery subquery)
    {
        _output.Append('[');
        Write(subquery.Range);
        _output.Append(':');
        if (subquery.Step is not null) Write(subquery.Step);
        _output.Append(']');
        WriteMoment(subquery.Moment);
    }

    void WriteMoment(PromMoment moment)
    {
        if (moment.At is { } at)
        {
            _output.Append(" @ ");
            Write(at);
        }
        if (moment.Offset is not { } offset) return;
        _output.Append(" offset ");
        WriteIn(Precedence.OfOffsetNeedsParentheses(offset), offset);
    }

    void WriteLabels(string word, ImmutableArray<LabelName> labels)
    {
        _output.Append(word).Append('(');
        for (var i = 0; i < labels.Length && !IsOver; i++)
        {
            if (i > 0) _output.Append(", ");
            var isPlain = labels[i].IsVariable || (IsPlainLabel(labels[i].Name) && Keywords.IsLabel(Keywords.Of(labels[i].Name)));
            if (isPlain) _output.Append(labels[i].Name);
            else QuotedText.Write(_output, labels[i].Name);
        }
        _output.Append(')');
    }
}
