using System.Security.Cryptography;

namespace Odin.Probe;

/// <summary>Whether a log record comes through the collector to Loki.</summary>
internal sealed class LogsCheck(Uri collectorUrl, Uri lokiUrl, TimeSpan within)
{
    /// <summary>Clocks of nodes differ.</summary>
    static readonly TimeSpan Around = TimeSpan.FromMinutes(5);

    static readonly Option<Uri> Loki = new("--loki", "URL", "where Loki answers, such as http://loki:3100", Read.Url);

    public static Verb Verb { get; } = new(
        "logs", "a log record that is sent to the collector is found in Loki",
        [Collector.Url, Loki, RoundTrip.Within],
        (arguments, _) => new LogsCheck(
            arguments.Required(Collector.Url), arguments.Required(Loki), RoundTrip.Read(arguments)).RunAsync);

    readonly string _marker = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    readonly DateTimeOffset _now = DateTimeOffset.UtcNow;

    /// <summary>Other than what this probe says of it, which may come to Loki too.</summary>
    string Line => $"helm test {_marker}";

    string Query => $$"""{service_name="{{OtlpResource.ServiceName}}"} |= "{{_marker}}" """.Trim();

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var collector = new Collector(collectorUrl);
        using var loki = new Peer("Loki", lokiUrl);
        log.Say($"Sending a record with the marker {_marker} to {collector}.");
        await collector.SendAsync("v1/logs", Message(), ProbeJson.Default.OtlpLogs, log, stop).ConfigureAwait(false);
        log.Say($"Taken. Looking for {Query} in {loki}.");
        await RoundTrip.FindAsync(log, within, s => ProblemsAsync(loki, s), stop).ConfigureAwait(false);
    }

    async Task<IReadOnlyList<string>> ProblemsAsync(Peer loki, CancellationToken stop)
    {
        var path = $"loki/api/v1/query_range?query={Uri.EscapeDataString(Query)}&limit=10"
            + $"&start={Collector.Nanoseconds(_now - Around)}&end={Collector.Nanoseconds(_now + Around)}";
        var answer = await loki.GetAsync(path, ProbeJson.Default.LokiAnswer, stop).ConfigureAwait(false);
        return answer.Has(Line) ? [] : [$"{loki} has no line for {Query}. The collector's own log says when it cannot send."];
    }

    OtlpLogs Message()
    {
        var record = new OtlpLogRecord
        {
            TimeUnixNano = Collector.Nanoseconds(_now),
            ObservedTimeUnixNano = Collector.Nanoseconds(_now),
            SeverityNumber = OtlpLogRecord.Info,
            SeverityText = "INFO",
            Body = new(Line),
        };
        return new([new(OtlpResource.Probe, [new(OtlpScope.Probe, [record])])]);
    }
}
