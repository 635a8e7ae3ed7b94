// Stands in for part C's Query until it is merged.
using System.Runtime.CompilerServices;
namespace Odin.Charts.Prometheus;
#pragma warning disable CS1591
public sealed record Query(string Text)
{
    public static Query Parse(string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(text);
    public Query Over(TimeSpan window) => new(Text.Replace("$__rate_interval", Odin.Charts.Prometheus.PrometheusText.Duration(window), StringComparison.Ordinal));
}
