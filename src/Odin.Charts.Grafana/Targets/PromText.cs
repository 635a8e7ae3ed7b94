using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>Queries as the text that Grafana gets.</summary>
static class PromText
{
    public static string Of(Query query) => PromQLPrinter.Print(query.Expression);

    public static Query Parse(string text, SourceLocation at) => Query.Parse(text, at.File, at.Line);
}
