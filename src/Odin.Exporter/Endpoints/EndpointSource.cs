using System.Net;
using System.Net.Sockets;

namespace Odin.Exporter;

/// <summary>Scrapes a model server, at every address that its name has.</summary>
internal sealed class EndpointSource : PolledSource
{
    /// <summary>Finds the addresses of a URL's host.</summary>
    public delegate Task<IReadOnlyList<IPAddress>> Resolve(Uri url, CancellationToken stop);

    const int MaxAddresses = 256;
    const int MaxAtOnce = 16;
    const string Accept = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    readonly Resolve _resolve;
    readonly Uri _url;
    readonly OutboundClient _client;
    readonly SampleNames _names;
    readonly Dictionary<Family<GaugeSeries>, OwnedGauges> _gauges;
    readonly Dictionary<IPAddress, Replica> _replicas = [];

    /// <param name="configuration">Its section.</param>
    /// <param name="context">What it is made with.</param>
    /// <param name="resolve">Finds the addresses; <c>null</c>: as the system does.</param>
    public EndpointSource(EndpointConfiguration configuration, SourceContext context, Resolve? resolve = null)
        : base(configuration.Name, Polling.Of(configuration.Interval, configuration.Timeout), context)
    {
        _resolve = resolve ?? OutboundAddress.ResolveAsync;
        _url = new(configuration.Url);
        _client = new(configuration.Outbound());
        _names = new(configuration.AllMappings().Select(m => Mapping.Of(m, context.Registry)));
        _gauges = _names.Mappings.OfType<GaugeMapping>().Select(m => m.Family).Distinct()
            .ToDictionary(f => f, f => new OwnedGauges(f));
    }

    protected override async Task CollectAsync(CancellationToken stop)
    {
        try
        {
            await ResolveAsync(stop).ConfigureAwait(false);
            using var places = new SemaphoreSlim(MaxAtOnce);
            var scrapes = _replicas.Select(r => TryScrapeAsync(r.Key, r.Value, places, stop));
            Tell(await Task.WhenAll(scrapes).ConfigureAwait(false));
        }
        finally
        {
            SetGauges();
        }
    }

    public override void Dispose()
    {
        _client.Dispose();
        foreach (var gauges in _gauges.Values) gauges.Dispose();
    }

    async Task ResolveAsync(CancellationToken stop)
    {
        try
        {
            var addresses = OfOneFamily(await _resolve(_url, stop).ConfigureAwait(false)).Take(MaxAddresses).ToHashSet();
            foreach (var gone in _replicas.Keys.Where(a => !addresses.Contains(a)).ToList()) _replicas.Remove(gone);
            foreach (var address in addresses) _replicas.TryAdd(address, new());
        }
        catch
        {
            foreach (var replica in _replicas.Values) replica.Fail();
            throw;
        }
    }

    // A replica in a dual-stack network has an address of each family, and would count twice.
    static IEnumerable<IPAddress> OfOneFamily(IReadOnlyList<IPAddress> addresses)
    {
        var old = addresses.Where(a => a.AddressFamily == AddressFamily.InterNetwork).ToList();
        return old.Count > 0 ? old : addresses;
    }

    async Task<OutboundException?> TryScrapeAsync(IPAddress address, Replica replica, SemaphoreSlim places, CancellationToken stop)
    {
        try
        {
            await places.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                await ScrapeAsync(address, replica, stop).ConfigureAwait(false);
                return null;
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception e)
        {
            replica.Fail();
            var failure = FailureOf(e);
            return new(failure.Reason, $"{address}: {failure.Message}", failure);
        }
    }

    async Task ScrapeAsync(IPAddress address, Replica replica, CancellationToken stop)
    {
        using var body = await _client.GetAsync(_url, Accept, address, stop).ConfigureAwait(false);
        var scrape = Scrape.Read(body.Bytes.Span, body.MediaType == "application/openmetrics-text", _names);
        Health.Took(replica.Take(scrape));
        foreach (var (reason, count) in scrape.Dropped) Health.Dropped(reason, count);
    }

    // The collection has failed when all have; each counts.
    void Tell(OutboundException?[] failures)
    {
        var real = failures.OfType<OutboundException>().ToList();
        var all = real.Count > 0 && real.Count == failures.Length;
        foreach (var failure in real.Skip(all ? 1 : 0)) Fail(failure);
        if (all) throw real[0];
    }

    void SetGauges()
    {
        foreach (var (family, owned) in _gauges)
        {
            var values = new CollectedValues(family.Metric);
            for (var i = 0; i < _names.Mappings.Count; i++)
                if (_names.Mappings[i] is GaugeMapping mapping && mapping.Family == family)
                    foreach (var series in _replicas.Values.SelectMany(r => r.Gauges(i))) mapping.AddTo(values, series);
            if (owned.Replace(values.Values) is > 0 and var refused) Health.Dropped(DropReason.SeriesLimit, refused);
        }
    }
}
