using System.Globalization;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A quantile below 0 or above 1.</summary>
internal static class QuantileRange
{
    const string Code = "ODIN2125";

    public static void Check(double? quantile, TextSpan span, Inspection at)
    {
        if (quantile is null or >= 0 and <= 1)
            return;
        var text = quantile.Value.ToString(CultureInfo.InvariantCulture);
        at.Error(Code, span, $"A quantile lies between 0 and 1, and this is {text}.");
    }
}
