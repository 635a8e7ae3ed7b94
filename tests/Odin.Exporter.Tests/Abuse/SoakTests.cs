using System.Globalization;
using System.Text;
using Odin.Exporter.Tests.Server;
using Xunit.Abstractions;
using static Odin.Exporter.Tests.Abuse.HostileInput;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>Good and hostile traffic at full speed, and what it does to memory. A minute here; <c>./test.sh abuse</c> takes ten.</summary>
public class SoakTests(ITestOutputHelper output)
{
    const string Taking = "limits: {maxSeries: 1000}\nsources: {observations: {enabled: true, listen: '127.0.0.1:0', bearerTokenFile: 'TOKEN'}}";
    const long MiB = 1 << 20;

    /// <summary>Ten times what the exporter needs when nothing happens to it.</summary>
    const long Most = 640 * MiB;

    static readonly byte[] Bomb = Gzip(new byte[MiB], 256);

    long _posted;

    [Fact]
    public async Task Memory_is_bounded_and_does_not_grow()
    {
        var duration = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("ODIN_SOAK") ?? "60", CultureInfo.InvariantCulture));
        await using var exporter = await ExporterProcess.StartAsync(Taking);
        using var stop = new CancellationTokenSource(duration);
        var traffic = new[] { GoodAsync, ScrapesAsync, BombsAsync, JunkAsync, LeaversAsync, ReloadsAsync }
            .Select(t => Task.Run(() => RepeatAsync(t, exporter, stop.Token))).ToList();
        var samples = await SampleAsync(exporter, traffic, stop.Token);
        await Task.WhenAll(traffic);
        output.WriteLine(Told(samples));
        Assert.True(samples.Max() < Most, Told(samples));
        // The medians of the second and the last quarter: what is once at the end was there before.
        var (early, late) = (Median(samples, 1, 2), Median(samples, 3, 4));
        Assert.True(late < early + early / 5 + 32 * MiB, Told(samples));
        Assert.Equal(Interlocked.Read(ref _posted), ExporterProcess.Value(await exporter.ScrapeAsync(), "ml_model_inference_seconds_count{model_name=\"good\"}"));
    }

    static async Task<List<long>> SampleAsync(ExporterProcess exporter, List<Task> traffic, CancellationToken stop)
    {
        var samples = new List<long>();
        while (!stop.IsCancellationRequested && !traffic.Exists(t => t.IsFaulted))
        {
            samples.Add(exporter.Memory());
            await Task.Delay(500, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return samples;
    }

    static async Task RepeatAsync(Func<ExporterProcess, int, Task> act, ExporterProcess exporter, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++) await act(exporter, i);
    }

    async Task GoodAsync(ExporterProcess exporter, int i)
    {
        var body = "{\"inferences\":[" + string.Join(',', Enumerable.Repeat("{\"model_name\":\"good\",\"seconds\":0.1}", 100)) + "]}";
        Assert.Contains("200", await PostAsync(exporter, Encoding.UTF8.GetBytes(body), "Connection: close\r\n"), StringComparison.Ordinal);
        Interlocked.Add(ref _posted, 100);
    }

    static async Task ScrapesAsync(ExporterProcess exporter, int i)
    {
        string[] accepts = ["text/plain", "application/openmetrics-text", "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited"];
        var request = $"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: {accepts[i % 3]}\r\nAccept-Encoding: {(i % 2 == 0 ? "gzip" : "")}\r\n\r\n";
        Assert.StartsWith("200", await ExchangeAsync(exporter.Metrics, Encoding.ASCII.GetBytes(request), quiet: 10), StringComparison.Ordinal);
    }

    static async Task BombsAsync(ExporterProcess exporter, int i)
    {
        await PostAsync(exporter, Bomb, "Connection: close\r\nContent-Encoding: gzip\r\n");
        var labels = string.Join(',', Enumerable.Range(0, 5000).Select(n => $"{{\"model_name\":\"bomb-{i}-{n}\",\"value\":1}}"));
        await PostAsync(exporter, Encoding.UTF8.GetBytes($"{{\"accuracies\":[{labels}]}}"), "Connection: close\r\n");
        await PostAsync(exporter, Encoding.UTF8.GetBytes(new string('[', 1 << 20)), "Connection: close\r\n");
    }

    static async Task JunkAsync(ExporterProcess exporter, int i)
    {
        var junk = new byte[4096];
        new Random(i).NextBytes(junk);
        await ExchangeAsync(i % 2 == 0 ? exporter.Metrics : exporter.Intake, [.. junk, .. "\r\n\r\n"u8], quiet: 0.2, patience: 0.2);
    }

    static async Task LeaversAsync(ExporterProcess exporter, int i)
    {
        using var half = await Exchange.ConnectAsync(exporter.Intake);
        await half.SendAsync(Head() + $"Content-Length: {4 * MiB}\r\n\r\n" + new string(' ', 2 * (int)MiB));
        using var deaf = await Exchange.ConnectAsync(exporter.Metrics, receiveBuffer: 4096);
        await deaf.SendAsync(string.Concat(Enumerable.Repeat("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", 50)));
        await Task.Delay(50);
    }

    static async Task ReloadsAsync(ExporterProcess exporter, int i)
    {
        var text = await File.ReadAllTextAsync(exporter.ConfigurationFile);
        await File.WriteAllTextAsync(exporter.ConfigurationFile, i % 3 == 2 ? text + "\nwrong: 1\n" : text.Replace("\nwrong: 1\n", "", StringComparison.Ordinal) + "#\n");
        exporter.HangUp();
        await Task.Delay(2000);
    }

    static long Median(List<long> samples, int from, int to)
    {
        var part = samples[(samples.Count * from / 4)..(samples.Count * to / 4)].Order().ToList();
        return part[part.Count / 2];
    }

    static string Told(List<long> samples) => "MiB: " + string.Join(' ', samples.Select(s => s / MiB));
}
