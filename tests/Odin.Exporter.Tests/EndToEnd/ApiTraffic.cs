using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Odin.Exporter.Tests.Abuse;

namespace Odin.Exporter.Tests.EndToEnd;

/// <summary>An API that posts what it does as fast as it can, from several connections, while others scrape.</summary>
sealed class ApiTraffic : IAsyncDisposable
{
    const int Posters = 3;
    const int Scrapers = 2;

    /// <summary>All is well, or every second request fails and every second one is slow.</summary>
    static readonly byte[][] Bodies = [Body(isBurning: false), Body(isBurning: true)];

    readonly ExporterProcess _exporter;
    readonly CancellationTokenSource _stop = new();
    readonly HttpClient _client = new();
    readonly List<Task> _tasks;
    long _accepted;
    long _scrapes;

    public ApiTraffic(ExporterProcess exporter)
    {
        _exporter = exporter;
        _tasks =
        [
            .. Enumerable.Range(0, Posters).Select(_ => Task.Run(PostAsync)),
            .. Enumerable.Range(0, Scrapers).Select(_ => Task.Run(ScrapeAsync)),
        ];
    }

    public bool IsBurning { get; set; }

    public long Accepted => Interlocked.Read(ref _accepted);

    public long Scrapes => Interlocked.Read(ref _scrapes);

    /// <summary>Ends it, and fails when a request failed.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_tasks);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_tasks).ContinueWith(_ => { }, TaskScheduler.Default);
        _client.Dispose();
        _stop.Dispose();
    }

    async Task PostAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            using var content = new ByteArrayContent(Bodies[IsBurning ? 1 : 0]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await _client.PostAsync(new Uri($"http://{_exporter.Intake}/v1/observations"), content);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
            Interlocked.Add(ref _accepted, (long)JsonNode.Parse(text)!["accepted"]!);
        }
    }

    async Task ScrapeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            Assert.EndsWith("\n", await _exporter.ScrapeAsync());
            Interlocked.Increment(ref _scrapes);
        }
    }

    static byte[] Body(bool isBurning)
    {
        var requests = Enumerable.Range(0, 100).Select(i => Request(i, isBurning && i % 2 == 0 ? 503 : 200, isBurning && i % 4 < 2 ? 0.8 : 0.04));
        var inferences = Enumerable.Range(0, 20).Select(i => Text($$"""{"model_name":"resnet{{i % 4}}","seconds":{{0.01 * i}}}"""));
        return Encoding.UTF8.GetBytes($$"""
            {"requests":[{{string.Join(',', requests)}}],"inferences":[{{string.Join(',', inferences)}}],
             "accuracies":[{"model_name":"resnet0","value":0.93}]}
            """);
    }

    static string Request(int i, int status, double seconds) => Text(
        $$"""{"method":"{{(i % 3 == 0 ? "POST" : "GET")}}","endpoint":"/api/v{{i % 5}}","status":{{status}},"seconds":{{seconds}}{{Trace(i)}}}""");

    static string Trace(int i) => i % 10 == 0 ? Text($",\"trace_id\":\"{i + 1:x32}\",\"span_id\":\"{i + 1:x16}\"") : "";

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
