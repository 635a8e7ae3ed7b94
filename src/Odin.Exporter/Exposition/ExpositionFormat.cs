using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Odin.Exporter;

/// <summary>A format that Prometheus reads.</summary>
/// <param name="ContentType">How it is called in an answer.</param>
internal sealed record ExpositionFormat(string ContentType)
{
    /// <summary>Prometheus' text: what everybody gets who asks for nothing that there is.</summary>
    public static readonly ExpositionFormat Text = new("text/plain; version=0.0.4; charset=utf-8");

    /// <summary>The text with exemplars.</summary>
    public static readonly ExpositionFormat OpenMetrics = new("application/openmetrics-text; version=1.0.0; charset=utf-8");

    /// <summary>The only one with native histograms.</summary>
    public static readonly ExpositionFormat Protobuf =
        new("application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited");

    /// <summary>The format that a client likes best; of those that it likes alike the one it names first.</summary>
    /// <param name="accept">Its <c>Accept</c> headers.</param>
    public static ExpositionFormat Choose(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var types)) return Text;
        return types
            .Select(t => (Format: Of(t), Quality: t.Quality ?? 1))
            .Where(t => t.Format is not null && t.Quality > 0)
            .OrderByDescending(t => t.Quality)
            .FirstOrDefault().Format ?? Text;
    }

    static ExpositionFormat? Of(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        "application/vnd.google.protobuf" when
            Parameter(type, "proto") == "io.prometheus.client.MetricFamily" && Parameter(type, "encoding") == "delimited" => Protobuf,
        "application/openmetrics-text" when Parameter(type, "version") is "1.0.0" or null => OpenMetrics,
        "text/plain" or "text/*" or "*/*" => Text,
        _ => null,
    };

    static string? Parameter(MediaTypeHeaderValue type, string name) =>
        type.Parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetUnescapedValue().Value;
}
