using CsCheck;

namespace Odin.Exporter.Tests.Endpoints;

public class MappingTests
{
    static readonly MappingConfiguration Histogram = Mapped.Inference() with { Histogram = "h" };
    static readonly MappingConfiguration Mean = Mapped.Inference() with { Sum = "s", Count = "c" };

    static readonly MappingConfiguration Requests = new()
    {
        Metric = "api_requests_total",
        Value = "r",
        Labels = new Dictionary<string, EndpointLabelConfiguration>
        {
            ["method"] = new() { Label = "m" }, ["endpoint"] = new() { Value = "/predict" }, ["status"] = new() { Label = "code" },
        },
    };

    [Fact]
    public void What_was_counted_before_the_first_scrape_is_not_taken()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="GET",code="200"} 1000""");
        Assert.Equal(0, mapped.Requests("GET", "/predict", "200"));
        Assert.Equal(7, mapped.Scrape("""r{m="GET",code="200"} 1007""").Requests("GET", "/predict", "200"));
        Assert.Equal(7, mapped.Taken);
    }

    [Fact]
    public void A_server_that_restarts_does_not_count_twice()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="GET",code="200"} 1000""").Scrape("""r{m="GET",code="200"} 1010""");
        Assert.Equal(13, mapped.Scrape("""r{m="GET",code="200"} 3""").Requests("GET", "/predict", "200"));
    }

    [Fact]
    public void The_first_error_of_a_known_replica_counts()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="GET",code="200"} 1000""").Scrape("r{m=\"GET\",code=\"200\"} 1000\nr{m=\"GET\",code=\"500\"} 3");
        Assert.Equal((0, 3), (mapped.Requests("GET", "/predict", "200"), mapped.Requests("GET", "/predict", "500")));
    }

    [Fact]
    public void The_first_observations_of_a_known_replica_count()
    {
        var mapped = new Mapped(Histogram, Mean).Scrape("x 1").Scrape("""
            h_bucket{model="a",le="0.1"} 2
            h_bucket{model="a",le="+Inf"} 3
            h_sum{model="a"} 1.2
            c{model="b"} 4
            s{model="b"} 2

            """);
        Assert.Equal((3UL, 1.2), mapped.Inferences("a"));
        Assert.Equal((4UL, 2.0), mapped.Inferences("b"));
    }

    [Fact]
    public void A_series_that_vanished_may_have_counted_before_it_comes_again()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="GET",code="200"} 1000""").Scrape("").Scrape("""r{m="GET",code="200"} 2000""");
        Assert.Equal(0, mapped.Requests("GET", "/predict", "200"));
    }

    [Fact]
    public void Replicas_and_series_that_map_onto_the_same_add_up()
    {
        var mapped = new Mapped(Requests);
        foreach (var replica in new[] { "10.0.0.1", "10.0.0.2" })
        {
            mapped.Scrape("r{m=\"GET\",code=\"200\",pod=\"a\"} 10\nr{m=\"GET\",code=\"200\",pod=\"b\"} 20", replica);
            mapped.Scrape("r{m=\"GET\",code=\"200\",pod=\"a\"} 11\nr{m=\"GET\",code=\"200\",pod=\"b\"} 24", replica);
        }
        Assert.Equal(10, mapped.Requests("GET", "/predict", "200"));
    }

    [Fact]
    public void The_order_of_labels_does_not_matter()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="GET",code="200"} 1000""").Scrape("""r{code="200",m="GET"} 1007""");
        Assert.Equal(7, mapped.Requests("GET", "/predict", "200"));
    }

    [Fact]
    public void A_method_is_the_same_in_whatever_case()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="get",code="200"} 0""").Scrape("""r{m="get",code="200"} 2""");
        Assert.Equal(2, mapped.Requests("GET", "/predict", "200"));
    }

    [Fact]
    public void A_method_that_is_not_listed_is_another()
    {
        var mapped = new Mapped(Requests).Scrape("""r{m="BREW",code="418"} 0""").Scrape("""r{m="BREW",code="418"} 2""");
        Assert.Equal(2, mapped.Requests("_OTHER", "/predict", "418"));
    }

    [Theory]
    [InlineData("""r{m="GET"} 1""")]
    [InlineData("""r{m="GET",code=""} 1""")]
    [InlineData("""r{m="GET",code="200"} -1""")]
    [InlineData("""r{m="GET",code="200"} NaN""")]
    [InlineData("""r{m="GET",code="200"} +Inf""")]
    [InlineData("""h_bucket{model="m",le="1"} 1""")]
    [InlineData("""h_sum{model="m"} 1""")]
    [InlineData("h_sum{model=\"m\"} 1\nh_count{model=\"m\"} 1\nh_bucket{model=\"m\",le=\"x\"} 1")]
    [InlineData("h_sum{model=\"m\"} 1\nh_bucket{model=\"m\",le=\"1\"} 5\nh_bucket{model=\"m\",le=\"+Inf\"} 4")]
    [InlineData("h_sum{model=\"m\"} 1\nh_bucket{model=\"m\",le=\"+Inf\"} 4\nh_bucket{model=\"m\",le=\"+Inf\"} 4")]
    [InlineData("h_sum{model=\"m\"} 1\nh_bucket{model=\"m\",le=\"1\"} NaN\nh_bucket{model=\"m\",le=\"+Inf\"} 4")]
    [InlineData("h_sum{model=\"m\"} NaN\nh_bucket{model=\"m\",le=\"+Inf\"} 4")]
    [InlineData("h_sum{model=\"m\"} 1\nh_bucket{model=\"m\",le=\"+Inf\"} 1e300")]
    [InlineData("""s{model="m"} 1""")]
    [InlineData("""c{model="m"} 1""")]
    [InlineData("s{model=\"m\"} -1\nc{model=\"m\"} 1")]
    public void What_is_no_such_series_is_dropped(string text)
    {
        var mapped = new Mapped(Histogram, Mean, Requests).Scrape(text).Scrape(text);
        Assert.Equal(DropReason.Invalid, Assert.Single(mapped.Dropped).Key);
        Assert.Equal(0, mapped.Taken);
    }

    [Fact]
    public void A_label_that_is_too_long_is_dropped() => Assert.Equal(
        DropReason.LabelLength, Assert.Single(new Mapped(Requests).Scrape($"r{{m=\"GET\",code=\"{new string('2', 300)}\"}} 1").Dropped).Key);

    [Fact]
    public void A_server_with_too_many_series_is_looked_at_in_part()
    {
        var text = string.Concat(Enumerable.Range(0, 6_000).Select(i => $"r{{m=\"GET\",code=\"200\",client=\"{i}\"}} 1\n"));
        Assert.Equal(1_000, new Mapped(Requests).Scrape(text).Dropped[DropReason.SeriesLimit]);
    }

    [Fact]
    public void Only_series_that_match_count()
    {
        var mapped = new Mapped(Requests with { Match = new Dictionary<string, string> { ["version"] = "2" } });
        mapped.Scrape("r{m=\"GET\",code=\"200\",version=\"1\"} 0\nr{m=\"GET\",code=\"200\",version=\"2\"} 0");
        mapped.Scrape("r{m=\"GET\",code=\"200\",version=\"1\"} 5\nr{m=\"GET\",code=\"200\",version=\"2\"} 3");
        Assert.Equal(3, mapped.Requests("GET", "/predict", "200"));
        Assert.Empty(mapped.Dropped);
    }

    [Fact]
    public void Foreign_buckets_count_at_their_upper_bounds()
    {
        var mapped = new Mapped(Histogram with { Scale = 0.001 }).Scrape(Buckets(0, 0, 0, 0)).Scrape(Buckets(2, 5, 6, 4000));
        var (counts, sum) = mapped.Buckets("m");
        Assert.Equal(4, sum);
        Assert.Equal(2UL, counts[4]); // 20 ms is under 25 ms
        Assert.Equal(3UL, counts[9]); // 700 ms is under 1 s
        Assert.Equal(1UL, counts[^1]);

        static string Buckets(int first, int second, int all, int sum) =>
            $"h_bucket{{model=\"m\",le=\"700\"}} {second}\nh_bucket{{model=\"m\",le=\"20\"}} {first}\nh_count{{model=\"m\"}} {all}\nh_sum{{model=\"m\"}} {sum}\n";
    }

    [Fact]
    public void A_histogram_with_other_buckets_is_of_a_server_that_restarted()
    {
        var mapped = new Mapped(Histogram)
            .Scrape("h_bucket{model=\"m\",le=\"1\"} 5\nh_bucket{model=\"m\",le=\"+Inf\"} 5\nh_sum{model=\"m\"} 2")
            .Scrape("h_bucket{model=\"m\",le=\"2\"} 9\nh_bucket{model=\"m\",le=\"+Inf\"} 9\nh_sum{model=\"m\"} 3");
        Assert.Equal((9UL, 3.0), mapped.Inferences("m"));
    }

    [Fact]
    public void A_sum_without_an_observation_goes_to_the_next_one()
    {
        var mapped = new Mapped(Mean).Scrape(Text(10, 5)).Scrape(Text(10, 6));
        Assert.Equal((0UL, 0.0), mapped.Inferences("m"));
        Assert.Equal((2UL, 1.5), mapped.Scrape(Text(12, 6.5)).Inferences("m"));

        static string Text(int count, double sum) => FormattableString.Invariant($"c{{model=\"m\"}} {count}\ns{{model=\"m\"}} {sum}");
    }

    /// <summary>Requests, scrapes and restarts in any order: nothing counts twice, and without restarts all counts.</summary>
    [Fact]
    public void Nothing_is_invented() => Gen.Int[0, 9].Array[1, 60].Sample(events =>
    {
        var mapped = new Mapped(Histogram, Requests);
        var (fast, slow, truth, restarts) = (5, 3, 0, 0);
        mapped.Scrape(Text());
        foreach (var e in events)
        {
            if (e == 0) (fast, slow, restarts) = (0, 0, restarts + 1);
            else if (e < 3) mapped.Scrape(Text());
            else (fast, slow, truth) = (fast + e % 2, slow + 1 - e % 2, truth + 1);
        }
        mapped.Scrape(Text());
        Assert.InRange(mapped.Inferences("m").Count, restarts == 0 ? (ulong)truth : 0, (ulong)truth);
        Assert.InRange(mapped.Requests("GET", "/predict", "200"), restarts == 0 ? truth : 0, truth);

        string Text() => FormattableString.Invariant(
            $"h_bucket{{model=\"m\",le=\"0.1\"}} {fast}\nh_bucket{{model=\"m\",le=\"+Inf\"}} {fast + slow}\nh_sum{{model=\"m\"}} {0.1 * fast + slow}\nr{{m=\"GET\",code=\"200\"}} {fast + slow}\n");
    });
}
