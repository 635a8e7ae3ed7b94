namespace Odin.Charts.PromQL;

/// <summary>Functions and aggregations.</summary>
internal sealed partial class PromWriter
{
    void WriteCall(PromCall call)
    {
        _output.Append(call.Function.Name).Append('(');
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (i > 0) _output.Append(", ");
            WriteArgument(call, i);
        }
        _output.Append(')');
    }

    /// <summary>Writes an argument. The second of <c>info</c> may have no name before its braces.</summary>
    public void WriteArgument(PromCall call, int index)
    {
        if (index == 1 && call.Function.Name == "info" && call.Arguments[1] is PromSelector selector)
            WriteInBraces(selector);
        else Write(call.Arguments[index]);
    }

    void WriteAggregation(PromAggregation aggregation)
    {
        WriteAggregator(aggregation);
        if (aggregation.Parameter is not null)
        {
            Write(aggregation.Parameter);
            _output.Append(", ");
        }
        Write(aggregation.Operand);
        _output.Append(')');
    }

    /// <summary>Writes an aggregation up to the parenthesis that its arguments follow.</summary>
    public void WriteAggregator(PromAggregation aggregation)
    {
        _output.Append(AggregatorNames.Of(aggregation.Aggregator));
        if (aggregation.Grouping is { } grouping)
        {
            WriteLabels(grouping.Without ? " without " : " by ", grouping.Labels);
            _output.Append(' ');
        }
        _output.Append('(');
    }
}
