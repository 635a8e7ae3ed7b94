using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Instruments;

public class FamilyTests
{
    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System, maxSeries: 2);

    [Fact]
    public void The_same_label_values_are_the_same_series()
    {
        var requests = _registry.Of(OdinExporter.ApiRequests);
        requests.Get("GET", "/predict", "200")!.Add(1);
        requests.Get("GET", "/predict", "200")!.Add(2);
        Assert.Equal(3, requests.Get("GET", "/predict", "200")!.Value);
        Assert.Equal(1, requests.Count);
    }

    [Fact]
    public void A_series_too_many_is_refused()
    {
        var requests = _registry.Of(OdinExporter.ApiRequests);
        Assert.NotNull(requests.Get("GET", "/a", "200"));
        Assert.NotNull(requests.Get("GET", "/b", "200"));
        Assert.Null(requests.Get("GET", "/c", "200"));
        Assert.NotNull(requests.Get("GET", "/a", "200"));
    }

    [Fact]
    public void A_source_takes_back_what_it_no_longer_says()
    {
        var accuracy = _registry.Of(OdinExporter.MlModelAccuracy);
        using (var owned = new OwnedGauges(accuracy))
        {
            owned.Replace([new(SeriesKey.Of("a"), 0.5), new(SeriesKey.Of("b"), 0.6)]);
            Assert.Equal(0, owned.Replace([new(SeriesKey.Of("b"), 0.7), new(SeriesKey.Of("c"), 0.8)]));
            Assert.Equal([0.7, 0.8], accuracy.Series.Select(s => s.Value).Order());
        }
        Assert.Equal(0, accuracy.Count);
    }

    [Fact]
    public void What_nobody_reports_goes_away_and_begins_anew()
    {
        var requests = _registry.Of(OdinExporter.ApiRequests);
        requests.Get("GET", "/a", "200")!.Add(5);
        _registry.RemoveUntouchedSince(Environment.TickCount64 - 60_000);
        Assert.Equal(1, requests.Count);
        _registry.RemoveUntouchedSince(Environment.TickCount64 + 1);
        Assert.Empty(requests.Series);
        Assert.Equal(0, requests.Get("GET", "/a", "200")!.Value);
    }

    [Fact]
    public void What_a_source_owns_and_what_the_exporter_says_of_itself_stays()
    {
        using var owned = new OwnedGauges(_registry.Of(OdinExporter.MlModelAccuracy));
        owned.Replace([new(SeriesKey.Of("a"), 0.5)]);
        _registry.Of(OdinExporter.Observations).Get("push")!.Add(1);
        _registry.RemoveUntouchedSince(Environment.TickCount64 + 1);
        Assert.Equal([0.5], _registry.Of(OdinExporter.MlModelAccuracy).Series.Select(s => s.Value));
        Assert.Equal(1, _registry.Of(OdinExporter.Observations).Count);
    }

    [Fact]
    public void Series_keep_the_order_in_which_they_were_made()
    {
        var requests = new Registry(OdinExporter.All, TimeProvider.System).Of(OdinExporter.ApiRequests);
        foreach (var i in Enumerable.Range(0, 100)) requests.Get("GET", $"/{i}", "200")!.Add(i);
        var view = requests.View;
        foreach (var i in Enumerable.Range(0, 90)) requests.Remove(SeriesKey.Of("GET", $"/{i}", "200"));
        foreach (var i in Enumerable.Range(100, 100)) requests.Get("GET", $"/{i}", "200")!.Add(i);
        Assert.Equal(Enumerable.Range(90, 110).Select(i => (double)i), requests.Series.Select(s => s.Value));
        Assert.Equal(110, requests.Count);
        Assert.Equal(Enumerable.Range(90, 10).Select(i => (double)i), view.OfType<CounterSeries>().Select(s => s.Value));
    }

    [Fact]
    public void A_series_that_has_gone_says_so_to_who_found_it_a_moment_before()
    {
        var series = _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a", "200")!;
        var moment = Environment.TickCount64;
        Assert.True(series.TryTouch());
        Assert.False(series.TryRetire(moment));
        Assert.True(series.TryRetire(Environment.TickCount64 + 1));
        Assert.False(series.TryTouch());
        Assert.False(series.TryRetire(Environment.TickCount64 + 1));
    }

    [Fact]
    public void Many_at_once_make_no_series_twice_and_none_too_many()
    {
        var requests = new Registry(OdinExporter.All, TimeProvider.System, maxSeries: 100).Of(OdinExporter.ApiRequests);
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                requests.Get("GET", $"/{i % 150}", "200")?.Add(1);
                if (i % 1000 == 0) requests.Remove(SeriesKey.Of("GET", $"/{i % 150}", "200"));
                Assert.InRange(requests.Count, 0, 100);
            }
        });
        Assert.Equal(requests.Count, requests.Series.Select(s => Convert.ToHexString(s.Key)).Distinct().Count());
    }
}
