using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Kubernetes;

public class WatchTests
{
    readonly FakeClock _clock = new(FakeClock.Noon);
    readonly Cluster _cluster = new();
    readonly ClusterApi _api;

    public WatchTests() => _api = new(_cluster);

    [Fact]
    public async Task A_watch_that_is_cut_goes_on_where_it_was_without_a_list()
    {
        AddPod("a");
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        AddPod("b");
        await watched.UntilAsync("ml/unscheduled", 2);
        var version = _cluster.Version;
        _api.Disconnect();
        var again = new Regex($"/pods.watch.*resourceVersion={version}$");
        await watched.UntilAsync(() => _api.Requests.Any(again.IsMatch), "a watch from the bookmark");
        AddPod("c");
        await watched.UntilAsync("ml/unscheduled", 3);
        Assert.Single(_api.Requests, r => r.Contains("/pods?limit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_version_that_is_gone_means_to_list_anew_and_what_vanished_was_deleted(bool isEvent)
    {
        _api.TellsGoneByEvent = isEvent;
        AddPod("waits");
        _cluster.Set(Running("runs"));
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        _api.IsDown = true;
        _api.Disconnect();
        _clock.Now += TimeSpan.FromMinutes(5);
        _cluster.Delete("waits");
        _cluster.Delete("runs");
        AddPod("new", "other");
        _cluster.Compact();
        _api.IsDown = false;
        await watched.UntilAsync("other/unscheduled", 1);
        Assert.DoesNotContain("ml/unscheduled", Told.Queue(watched.Registry).Keys);
        Assert.Equal((1ul, 330d), Told.Times(watched.Registry)["ml/cancelled"]);
        Assert.Equal(2, _api.Requests.Count(r => r.Contains("/pods?limit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_that_is_gone_means_to_begin_anew()
    {
        var api = new ClusterApi(_cluster) { PageSize = 2 };
        for (var i = 0; i < 5; i++) AddPod($"p{i}");
        var compactions = 0;
        api.Before = context =>
        {
            if (context.Request.Query.ContainsKey("continue") && compactions++ == 1) _cluster.Compact();
            return Task.CompletedTask;
        };
        await using var watched = await Watched.StartAsync(api, _clock);
        await watched.UntilAsync("ml/unscheduled", 5);
        Assert.Equal(2, api.Requests.Count(r => r.EndsWith("/pods?limit=500", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_server_that_restarts_is_watched_again()
    {
        AddPod("a");
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        await watched.RestartServerAsync(async () =>
        {
            AddPod("b");
            await watched.UntilAsync(() => Errors(watched, "unreachable") > 3, "errors");
            Assert.Equal(1, Told.Queue(watched.Registry)["ml/unscheduled"]);
        });
        await watched.UntilAsync("ml/unscheduled", 2);
    }

    [Fact]
    public async Task A_server_that_has_too_much_to_do_is_left_alone_for_as_long_as_it_asks()
    {
        var refused = 0L;
        var again = 0L;
        _api.Before = context =>
        {
            if (!context.Request.Path.Value!.EndsWith("pods", StringComparison.Ordinal)) return Task.CompletedTask;
            if (refused != 0) Interlocked.CompareExchange(ref again, Stopwatch.GetTimestamp(), 0);
            else
            {
                refused = Stopwatch.GetTimestamp();
                (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "1");
            }
            return Task.CompletedTask;
        };
        AddPod("a");
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        Assert.True(Stopwatch.GetElapsedTime(refused, again) > TimeSpan.FromSeconds(0.98));
        Assert.Equal(1, Errors(watched, "status"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(403)]
    [InlineData(200)]
    public async Task A_server_that_never_helps_is_asked_less_and_less(int status)
    {
        _api.Before = context =>
        {
            // With 200: a watch that ends at once.
            if (status != 200) context.Response.StatusCode = status;
            else if (context.Request.Query["watch"] == "true") return context.Response.CompleteAsync();
            return Task.CompletedTask;
        };
        var timing = Watched.Quick with { MinPause = TimeSpan.FromMilliseconds(50), MaxPause = TimeSpan.FromSeconds(10) };
        await using var watched = await Watched.StartAsync(_api, _clock, timing: timing);
        await Task.Delay(1500);
        await watched.UntilAsync(() => _api.Requests.Count >= 4, "four requests");
        // After at least 25, 50, 100, 200, 400 and 800 ms; two reflectors, each with a list and a watch.
        Assert.InRange(_api.Requests.Count, 4, 4 * 7);
    }

    [Fact]
    public async Task A_watch_that_says_nothing_is_given_up()
    {
        var timing = Watched.Quick with { Silence = TimeSpan.FromMilliseconds(100) };
        await using var watched = await Watched.StartAsync(_api, _clock, timing: timing);
        await watched.UntilAsync(() => Errors(watched, "timeout") >= 2, "two watches given up");
        AddPod("a");
        await watched.UntilAsync("ml/unscheduled", 1);
    }

    [Theory]
    [InlineData("invalid", """{"type":"ADDED","object":{"metadata":""" + "\n")]
    [InlineData("invalid", """{"type":"ADDED"}""" + "\n")]
    [InlineData("invalid", """{"type":"ADDED","object":[]}""" + "\n")]
    [InlineData("invalid", """{"type":"ADDED","object":{"metadata":{"uid":"\ud800"}}}""" + "\n")]
    [InlineData("invalid", "\n")]
    [InlineData("too_large", null)]
    public async Task An_event_that_is_none_is_counted_and_the_list_read_anew(string reason, string? line)
    {
        var sent = 0;
        _api.Before = async context =>
        {
            if (context.Request.Query["watch"] != "true" || Interlocked.Exchange(ref sent, 1) == 1) return;
            AddPod("meanwhile");
            await context.Response.Body.WriteAsync(line is null ? Encoding.UTF8.GetBytes(new string('x', 9 << 20)) : Encoding.UTF8.GetBytes(line));
        };
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        await watched.UntilAsync(() => Errors(watched, reason) == 1, reason);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"metadata":{"resourceVersion":"1","continue":"same"},"items":[]}""")]
    [InlineData("""{"metadata":{"resourceVersion":"1"},"items":[{"metadata":""")]
    public async Task A_list_that_is_none_is_counted_and_asked_for_again(string body)
    {
        var asked = 0;
        _api.Before = context => context.Request.Path.Value!.EndsWith("jobs", StringComparison.Ordinal) && Interlocked.Increment(ref asked) < 4
            ? context.Response.WriteAsync(body)
            : Task.CompletedTask;
        AddPod("a");
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        Assert.InRange(Errors(watched, "invalid"), 1, 3);
    }

    [Fact]
    public async Task Only_the_namespaces_that_are_named_are_asked_for()
    {
        AddPod("a");
        AddPod("b", "other");
        AddPod("c", "closed");
        _api.Before = context =>
        {
            if (context.Request.Path.Value!.Contains("/closed/", StringComparison.Ordinal)) context.Response.StatusCode = 403;
            return Task.CompletedTask;
        };
        await using var watched = await Watched.StartAsync(_api, _clock, new() { Namespaces = ["ml", "closed"] });
        await watched.UntilAsync("ml/unscheduled", 1);
        AddPod("d");
        await watched.UntilAsync("ml/unscheduled", 2);
        Assert.Equal(["ml/gated", "ml/starting", "ml/unscheduled"], Told.Queue(watched.Registry).Keys);
        Assert.All(_api.Requests, r => Assert.Matches("^GET /(api/v1|apis/batch/v1)/namespaces/(ml|closed)/(pods|jobs)[?]", r));
        Assert.True(Errors(watched, "status") > 0);
    }

    [Fact]
    public async Task Nothing_but_list_and_watch_of_pods_and_jobs_is_asked_for_and_with_the_token()
    {
        var api = new ClusterApi(_cluster) { Token = "secret" };
        AddPod("a");
        await using var watched = await Watched.StartAsync(api, _clock);
        await watched.UntilAsync("ml/unscheduled", 1);
        await watched.UntilAsync(() => api.Requests.Count >= 4, "two lists and two watches");
        Assert.Empty(api.Violations);
        const string Watch = "watch=true&allowWatchBookmarks=true&timeoutSeconds=([345][0-9][0-9]|600)&resourceVersion=[0-9]+";
        Assert.All(api.Requests, r => Assert.Matches($"^GET /(api/v1/pods|apis/batch/v1/jobs)[?](limit=500|{Watch})$", r));
        Assert.Equal(0, Errors(watched, "status"));
    }

    [Fact]
    public async Task A_source_that_is_stopped_takes_its_queue_back_and_leaves_its_counts()
    {
        AddPod("a");
        await using var watched = await WatchAsync();
        await watched.UntilAsync("ml/unscheduled", 1);
        _clock.Now += TimeSpan.FromSeconds(7);
        _cluster.Set(Running("a"));
        await watched.UntilAsync("ml/unscheduled", 0);
        await watched.StopAsync();
        Assert.Empty(Told.Queue(watched.Registry));
        Assert.Equal((1ul, 7d), Told.Times(watched.Registry)["ml"]);
    }

    [Fact]
    public async Task A_bookmark_says_that_the_source_is_alive()
    {
        await using var watched = await WatchAsync();
        await watched.UntilAsync(() => _api.Requests.Count >= 4, "watches");
        _clock.Now += TimeSpan.FromHours(1);
        AddPod("a");
        await watched.UntilAsync(() => LastSuccess(watched) == _clock.Now.ToUnixTimeSeconds(), "a new success");
    }

    Task<Watched> WatchAsync() => Watched.StartAsync(_api, _clock);

    void AddPod(string uid, string ns = "ml") => _cluster.Set(new ClusterPod { Uid = uid, Namespace = ns, Created = FakeClock.Noon });

    ClusterPod Running(string uid) => new()
    {
        Uid = uid, Namespace = "ml", Created = FakeClock.Noon, HasNode = true, Phase = "Running",
        Started = _clock.Now == FakeClock.Noon ? FakeClock.Noon.AddSeconds(-30) : _clock.Now,
    };

    static double LastSuccess(Watched watched) =>
        watched.Registry.Of(OdinExporter.LastSuccessTimestampSeconds).Series.Select(s => s.Value).SingleOrDefault();

    static double Errors(Watched watched, string reason) =>
        watched.Registry.Of(OdinExporter.CollectionErrors).Series
            .Where(s => s.Key.AsSpan().SequenceEqual(SeriesKey.Of("kubernetes", reason))).Sum(s => s.Value);
}
