using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>An offset into the future.</summary>
internal static class NegativeOffset
{
    const string Code = "ODIN2116";

    public static void Check(PromMoment moment, Inspection at)
    {
        if (moment.Offset is PromNumber { Value: < 0 }
            or PromSign { Negates: true, Operand: PromNumber { Value: > 0 } })
            at.Warning(
                Code,
                moment.Offset.Span,
                "A negative offset asks for samples of the future. A rule, which is evaluated now, finds none.");
    }
}
