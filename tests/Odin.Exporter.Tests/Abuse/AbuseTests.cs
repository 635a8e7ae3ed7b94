using System.Text.RegularExpressions;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>One exporter, and all that is done to it.</summary>
public sealed partial class AbuseTests(AbuseTests.Exporter exporter) : IClassFixture<AbuseTests.Exporter>
{
    public static TheoryData<string> Scrapes => [.. HostileScrapes.All.Select(i => i.What)];

    public static TheoryData<string> Posts => [.. HostilePosts.All.Select(i => i.What)];

    [Theory]
    [MemberData(nameof(Scrapes), DisableDiscoveryEnumeration = true)]
    public Task What_is_done_to_scrapes_does_no_harm(string what) => TryAsync(HostileScrapes.All.Single(i => i.What == what));

    [Theory]
    [MemberData(nameof(Posts), DisableDiscoveryEnumeration = true)]
    public Task What_is_posted_does_no_harm(string what) => TryAsync(HostilePosts.All.Single(i => i.What == what));

    [Fact]
    public void The_table_has_enough_rows() => Assert.InRange(Scrapes.Count + Posts.Count, 40, 1000);

    async Task TryAsync(HostileInput input)
    {
        var process = exporter.Process!;
        var before = await process.ScrapeAsync();
        var outcome = await input.DoAsync(process);
        Assert.Equal(input.Gets, input.Gets.EndsWith(HostileInput.Closed, StringComparison.Ordinal) ? outcome : outcome.Replace(" closed", "", StringComparison.Ordinal));
        var after = await ScrapeAsync(process, input, before);
        foreach (var (series, by) in input.Counted.Where(c => !double.IsNaN(c.By)))
            Assert.Equal(by, ExporterProcess.Value(after, series) - ExporterProcess.Value(before, series));
        var others = Counters().Matches(after).Select(m => m.Groups[1].Value).Except(input.Counted.Select(c => c.Series));
        Assert.DoesNotContain(others, s => ExporterProcess.Value(after, s) != ExporterProcess.Value(before, s));
        Assert.False(process.HasEnded);
        Assert.DoesNotContain(ExporterProcess.Token, process.Said, StringComparison.Ordinal);
    }

    // A request whose client is gone counts a moment after its connection is closed.
    static async Task<string> ScrapeAsync(ExporterProcess process, HostileInput input, string before)
    {
        for (var i = 0; ; i++)
        {
            var after = await process.ScrapeAsync();
            if (i == 20 || input.Counted.All(c => !(ExporterProcess.Value(after, c.Series) - ExporterProcess.Value(before, c.Series) < c.By))) return after;
            await Task.Delay(250);
        }
    }

    [GeneratedRegex(@"^(odin_exporter_(?:observations_total|observations_dropped_total|collection_errors_total)\{[^}]*\}) ", RegexOptions.Multiline)]
    private static partial Regex Counters();

    public sealed class Exporter : IAsyncLifetime
    {
        internal ExporterProcess? Process { get; private set; }

        public async Task InitializeAsync() => Process = await ExporterProcess.StartAsync(
            "limits: {maxSeries: 100}\nsources: {observations: {enabled: true, listen: '127.0.0.1:0', bearerTokenFile: 'TOKEN'}}");

        public async Task DisposeAsync()
        {
            if (Process is not null) await Process.DisposeAsync();
        }
    }
}
