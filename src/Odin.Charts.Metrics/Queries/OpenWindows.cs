using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class OpenWindows
{
    public static bool Has(PromExpression expression) =>
        !ReferenceEquals(expression, Close(expression, new PromNumber(0)));

    public static PromExpression Close(PromExpression e, PromExpression window) => e switch
    {
        PromVariable when Window.IsOpen(e) => window,
        PromParentheses p => Close(p.Inner, window) is var i && ReferenceEquals(i, p.Inner) ? p : p with { Inner = i },
        PromSign s => Close(s.Operand, window) is var o && ReferenceEquals(o, s.Operand) ? s : s with { Operand = o },
        PromRange r => Close(r.Range, window) is var w && ReferenceEquals(w, r.Range) ? r : r with { Range = w },
        PromAggregation a => Close(a.Operand, window) is var o && ReferenceEquals(o, a.Operand) ? a : a with { Operand = o },
        PromSubquery s => s with { Inner = Close(s.Inner, window), Range = Close(s.Range, window) },
        PromBinary b => Binary(b, Close(b.Left, window), Close(b.Right, window)),
        PromCall c => Call(c, window),
        _ => e,
    };

    static PromBinary Binary(PromBinary b, PromExpression left, PromExpression right) =>
        ReferenceEquals(left, b.Left) && ReferenceEquals(right, b.Right) ? b : b with { Left = left, Right = right };

    static PromCall Call(PromCall call, PromExpression window)
    {
        var arguments = call.Arguments.Select(a => Close(a, window)).ToArray();
        return arguments.Zip(call.Arguments).All(p => ReferenceEquals(p.First, p.Second)) ? call : call with { Arguments = [.. arguments] };
    }
}
