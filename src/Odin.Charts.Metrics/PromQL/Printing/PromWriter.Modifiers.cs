namespace Odin.Charts.PromQL;

/// <summary>Ranges, subqueries, <c>offset</c> and <c>@</c>.</summary>
internal sealed partial class PromWriter
{
    public void WriteModifiers(PromSelector selector)
    {
        var closes = Precedence.IsOpen(selector.Moment);
        if (!closes) WriteExtension(selector);
        WriteMoment(selector.Moment);
        if (closes) WriteExtension(selector);
    }

    void WriteExtension(PromSelector selector) => _output.Append(selector.Extension switch
    {
        RangeExtension.Anchored => " anchored",
        RangeExtension.Smoothed => " smoothed",
        _ => "",
    });

    void WriteRange(PromRange range)
    {
        WriteSelector(range.Selector with { Moment = PromMoment.Now, Extension = RangeExtension.None }, isInRange: true);
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
        if (Precedence.IsOpen(moment.Offset)) WriteOffset(moment.Offset);
        if (moment.At is { } at)
        {
            _output.Append(" @ ");
            Write(at);
        }
        if (!Precedence.IsOpen(moment.Offset)) WriteOffset(moment.Offset);
    }

    void WriteOffset(PromExpression? offset)
    {
        if (offset is null) return;
        _output.Append(" offset ");
        WriteIn(Precedence.OfOffsetNeedsParentheses(offset), offset);
    }
}
