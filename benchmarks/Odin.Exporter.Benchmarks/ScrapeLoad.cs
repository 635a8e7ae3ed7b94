using System.Diagnostics;

namespace Odin.Exporter.Benchmarks;

/// <summary>What scraping as fast as it goes gave.</summary>
/// <param name="PerSecond">Scrapes a second.</param>
/// <param name="CpuMilliseconds">What a scrape costs the program.</param>
/// <param name="Bytes">How long a scrape is.</param>
sealed record ScrapeLoad(double PerSecond, double CpuMilliseconds, long Bytes)
{
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public static async Task<ScrapeLoad> Of(RunningSubject subject, int connections, bool isPacked)
    {
        await RunAsync(subject, connections, isPacked, WarmUp);
        var cpu = subject.CpuSeconds;
        var clock = Stopwatch.StartNew();
        var (scrapes, bytes) = await RunAsync(subject, connections, isPacked, Time);
        return new(scrapes / clock.Elapsed.TotalSeconds, (subject.CpuSeconds - cpu) * 1000 / scrapes, bytes / scrapes);
    }

    static async Task<(long Scrapes, long Bytes)> RunAsync(RunningSubject subject, int connections, bool isPacked, TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "text/plain;version=0.0.4");
        if (isPacked) client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var each = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ScrapeAsync(client, subject.Address, stop.Token))));
        return (each.Sum(e => e.Scrapes), each.Sum(e => e.Bytes));
    }

    static async Task<(long Scrapes, long Bytes)> ScrapeAsync(HttpClient client, Uri address, CancellationToken stop)
    {
        var (scrapes, bytes, buffer) = (0L, 0L, new byte[64 * 1024]);
        while (!stop.IsCancellationRequested)
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync(CancellationToken.None);
            for (int read; (read = await body.ReadAsync(buffer, CancellationToken.None)) > 0;) bytes += read;
            scrapes++;
        }
        return (scrapes, bytes);
    }
}
