using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Odin.Probe;

/// <summary>The collector, as one who takes OTLP.</summary>
internal sealed class Collector(Uri url) : IDisposable
{
    public static readonly Option<Uri> Url = new("--collector", "URL", "where the collector takes OTLP over HTTP, such as http://otel-collector:4318", Read.Url);

    readonly Peer _server = new("the collector", url);

    /// <summary>Sends until it is taken.</summary>
    /// <exception cref="CheckFailedException">It is not.</exception>
    public Task SendAsync<T>(string path, T message, JsonTypeInfo<T> type, ProbeLog log, CancellationToken stop) => Until.WellAsync(
        log,
        async s =>
        {
            var answer = await _server.PostAsync(path, message, type, ProbeJson.Default.OtlpAnswer, s).ConfigureAwait(false);
            if (answer.PartialSuccess is { } part && part.RejectedSpans + part.RejectedLogRecords > 0)
                throw new RequestException($"{_server} takes what is sent and drops it: {part.ErrorMessage ?? "it does not say why"}", canPass: false);
            return [];
        },
        stop);

    /// <summary>A moment as OTLP and Loki write it: in nanoseconds.</summary>
    public static string Nanoseconds(DateTimeOffset time) =>
        ((time - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick).ToString(CultureInfo.InvariantCulture);

    public override string ToString() => _server.ToString();

    public void Dispose() => _server.Dispose();
}
