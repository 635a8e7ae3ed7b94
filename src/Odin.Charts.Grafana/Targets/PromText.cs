using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>Queries as the text that Grafana gets: the canonical form, or as it was written when that is no PromQL.</summary>
static class PromText
{
    public static string Of(Query query) =>
        query is { Text: { } text, Problems.IsEmpty: false } ? text : PromQLPrinter.Print(query.Expression);

    public static Query Parse(string text, SourceLocation at) => Query.Parse(text, file: at.File, line: at.Line);
}
