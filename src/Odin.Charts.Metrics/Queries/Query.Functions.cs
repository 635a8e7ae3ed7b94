using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

public partial class Query
{
    /// <summary>A number as a series without labels, <c>vector(…)</c>.</summary>
    /// <param name="number">The number.</param>
    public static Query Vector(double number) => new(Functions.Call("vector", Literal.Number(number)), default);

    /// <summary>The time of evaluation in seconds since 1970, <c>time()</c>.</summary>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Time([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Functions.Call("time"), Origin.At(file, line));

    /// <summary>The single series as a number without labels; no number when there is not exactly one.</summary>
    public Query ToScalar() => Call("scalar");

    /// <summary>1 when there is no series, nothing otherwise.</summary>
    public Query Absent() => Call("absent");

    /// <summary>Each sample without its sign.</summary>
    public Query Abs() => Call("abs");

    /// <summary>Each sample rounded up to a whole number.</summary>
    public Query Ceil() => Call("ceil");

    /// <summary>Each sample rounded down to a whole number.</summary>
    public Query Floor() => Call("floor");

    /// <summary>Each sample rounded to the nearest multiple.</summary>
    /// <param name="to">Of what: 1, 0.1, 5.</param>
    public Query Round(double to = 1) => to == 1 ? Call("round") : Call("round", Literal.Number(to));

    /// <summary>-1, 0 or 1 after the sign of each sample.</summary>
    public Query Sgn() => Call("sgn");

    /// <summary>The square root of each sample.</summary>
    public Query Sqrt() => Call("sqrt");

    /// <summary>e to the power of each sample.</summary>
    public Query Exp() => Call("exp");

    /// <summary>The natural logarithm of each sample.</summary>
    public Query Ln() => Call("ln");

    /// <summary>The binary logarithm of each sample.</summary>
    public Query Log2() => Call("log2");

    /// <summary>The decimal logarithm of each sample.</summary>
    public Query Log10() => Call("log10");

    /// <summary>Each sample, or the bound that it passes.</summary>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    public Query Clamp(double min, double max) => Call("clamp", Literal.Number(min), Literal.Number(max));

    /// <summary>Each sample, or the bound where it is below.</summary>
    /// <param name="min">The bound.</param>
    public Query ClampMin(double min) => Call("clamp_min", Literal.Number(min));

    /// <summary>Each sample, or the bound where it is above.</summary>
    /// <param name="max">The bound.</param>
    public Query ClampMax(double max) => Call("clamp_max", Literal.Number(max));

    /// <summary>When each sample was taken, in seconds since 1970.</summary>
    public Query Timestamp() => Call("timestamp");

    /// <summary>The series in ascending order, for a table.</summary>
    public Query Sort() => Call("sort");

    /// <summary>The series in descending order, for a table.</summary>
    public Query SortDescending() => Call("sort_desc");

    /// <summary>Gives a label a value that is taken out of another one.</summary>
    /// <param name="target">The label that is set.</param>
    /// <param name="replacement">Its value; <c>$1</c> is the first group of the pattern.</param>
    /// <param name="source">The label that is read.</param>
    /// <param name="pattern">The regular expression, in RE2's syntax, that all of its value has to match.</param>
    public Query LabelReplace(Label target, string replacement, Label source, string pattern) =>
        Call("label_replace", Name(target), new PromText(replacement), Name(source), new PromText(pattern));

    /// <summary>Gives a label the values of others, joined.</summary>
    /// <param name="target">The label that is set.</param>
    /// <param name="separator">What stands between the values.</param>
    /// <param name="sources">The labels that are read.</param>
    public Query LabelJoin(Label target, string separator, params ReadOnlySpan<Label> sources)
    {
        var arguments = new PromExpression[sources.Length + 2];
        (arguments[0], arguments[1]) = (Name(target), new PromText(separator));
        for (var i = 0; i < sources.Length; i++)
            arguments[i + 2] = Name(sources[i]);
        return Call("label_join", arguments);
    }

    static PromText Name(Label label) => new(label.Name);

    Query Call(string function, params ReadOnlySpan<PromExpression> more) =>
        Then(Functions.Call(function, [Expression, .. more]));
}
