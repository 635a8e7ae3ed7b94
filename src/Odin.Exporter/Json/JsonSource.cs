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
        var metric = ApplicationMetrics.Find(configuration.Metric)
            ?? throw new ArgumentException($"no metric '{configuration.Metric}'", nameof(configuration));
        _url = new(configuration.Url);
        _client = new(configuration.Outbound());
        _items = new(metric, configuration);
        _target = metric is Counter counter
            ? new JsonCounters(context.Registry.Of(counter))
            : new JsonGauges(context.Registry.Of((Gauge)metric));
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
        List<DropReason> dropped = [];
        var taken = 0;
        Parse(body, Take, dropped.Add);
        Health.Took(taken);
        foreach (var reasons in dropped.GroupBy(r => r)) Health.Dropped(reasons.Key, reasons.Count());
        Health.Dropped(DropReason.SeriesLimit, _target.Set(values));

        void Take(byte[] key, double value)
        {
            values.Add(key, value);
            taken++;
        }
    }

    void Parse(ReadOnlyMemory<byte> body, Action<byte[], double> take, Action<DropReason> drop)
    {
        if (body.Span.StartsWith(ByteOrderMark)) body = body[ByteOrderMark.Length..];
        try
        {
            using var document = JsonDocument.Parse(body);
            _items.Read(document.RootElement, take, drop);
        }
        catch (PathTooCostlyException e)
        {
            throw new OutboundException(ErrorReason.TooLarge, e.Message, e);
        }

        // A text in a document may have half a character, which shows when it is looked at.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new OutboundException(ErrorReason.Invalid, e.Message, e);
        }
    }
}
