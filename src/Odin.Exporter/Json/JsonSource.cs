using System.Text.Json;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Reads values out of a JSON document that a server has.</summary>
internal sealed class JsonSource : PolledSource
{
    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    readonly Uri _url;
    readonly OutboundClient _client;
    readonly JsonItems _items;
    readonly JsonTarget _target;

    public JsonSource(JsonConfiguration configuration, SourceContext context)
        : base(configuration.Name, Polling.Of(configuration.Interval, configuration.Timeout), context)
    {
        var metric = ApplicationMetrics.Find(configuration.Metric) ?? throw new ArgumentException($"no metric '{configuration.Metric}'", nameof(configuration));
        _url = new(configuration.Url);
        _client = new(configuration.Outbound());
        _items = new(metric, configuration);
        _target = metric is Counter counter ? new JsonCounters(context.Registry.Of(counter)) : new JsonGauges(context.Registry.Of((Gauge)metric));
    }

    protected override async Task CollectAsync(CancellationToken stop)
    {
        try
        {
            using var body = await _client.GetAsync(_url, "application/json", null, stop).ConfigureAwait(false);
            Read(body.Bytes);
        }
        catch
        {
            _target.Fail();
            throw;
        }
    }

    public override void Dispose()
    {
        _client.Dispose();
        _target.Dispose();
    }

    void Read(ReadOnlyMemory<byte> body)
    {
        var values = _target.NewValues();
        var taken = 0;
        Dictionary<DropReason, int> dropped = [];
        try
        {
            using var document = JsonDocument.Parse(body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
            _items.Read(document.RootElement, (key, value) => { values.Add(key, value); taken++; }, r => dropped[r] = dropped.GetValueOrDefault(r) + 1);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or PathTooCostlyException)
        {
            throw new OutboundException(e is PathTooCostlyException ? ErrorReason.TooLarge : ErrorReason.Invalid, e.Message, e);
        }
        Health.Took(taken);
        foreach (var (reason, count) in dropped) Health.Dropped(reason, count);
        foreach (var (reason, count) in _target.Set(values)) Health.Dropped(reason, count);
    }
}
