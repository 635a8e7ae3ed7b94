using System.Text.Json;

namespace Odin.Probe;

/// <summary>What Loki answers to a query over logs. <see href="https://grafana.com/docs/loki/latest/reference/loki-http-api/"/>.</summary>
internal sealed record LokiAnswer
{
    public required LokiData Data { get; init; }

    /// <summary>Whether it has exactly this line.</summary>
    public bool Has(string line) =>
        Data.Result.SelectMany(s => s.Values).Any(v => v is [_, var text, ..] && text.ValueKind == JsonValueKind.String && text.ValueEquals(line));
}

internal sealed record LokiData
{
    public required IReadOnlyList<LokiStream> Result { get; init; }
}

internal sealed record LokiStream
{
    /// <summary>Each is a time in nanoseconds, a line, and what Loki may add.</summary>
    public required IReadOnlyList<IReadOnlyList<JsonElement>> Values { get; init; }
}
