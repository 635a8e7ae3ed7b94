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
}
