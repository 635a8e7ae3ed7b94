using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Sources;

public sealed class SourceHostTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    readonly LogLines _log = new();
    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System);
    readonly SourceHost _host;

    public SourceHostTests() => _host = new(new(_registry, TimeProvider.System, _log), Patience);

    [Fact]
    public async Task Only_the_source_whose_section_is_another_is_started_again()
    {
        var (a, b) = (new Script(), new Script());
        _host.Apply([a.Plan("a"), b.Plan("b")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(a.Starts == 1 && b.Starts == 1));
        _host.Apply([a.Plan("a"), b.Plan("b", "other")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(b.Starts == 2 && b.Running == 1));
        _host.Apply([b.Plan("b", "other")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(a.Running == 0));
        Assert.Equal((1, 2, 1), (a.Starts, b.Starts, b.Running));
        await _host.StopAsync();
        Assert.Equal(0, b.Running);
    }

    [Fact]
    public async Task Two_of_one_name_never_run_at_once()
    {
        var source = new Script { StopsAfter = TimeSpan.FromMilliseconds(20) };
        for (var i = 0; i < 20; i++) _host.Apply(i % 3 == 2 ? [] : [source.Plan("a", i.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        await Eventually.IsTrueAsync(() => Task.FromResult(source.Running == 1));
        Assert.Equal(1, source.MostAtOnce);
        await _host.StopAsync();
        Assert.Equal(0, source.Running);
    }

    [Fact]
    public async Task One_that_is_gone_has_no_last_success()
    {
        var successes = _registry.Of(OdinExporter.LastSuccessTimestampSeconds);
        var (stays, changes, goes) = (new Script(), new Script(), new Script());
        _host.Apply([stays.Plan("stays"), changes.Plan("changes"), goes.Plan("goes")]);
        foreach (var name in new[] { "stays", "changes", "goes" }) new SourceHealth(_registry, name, TimeProvider.System).Refreshed();
        _host.Apply([stays.Plan("stays"), changes.Plan("changes", "other")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(successes.Count == 2 && changes.Starts == 2));
        Assert.All(successes.Series, s => Assert.NotEqual(SeriesKey.Of("goes"), s.Key));
        await _host.StopAsync();
    }

    [Fact]
    public async Task One_that_breaks_is_counted_and_started_again()
    {
        var source = new Script { Fails = 2 };
        var other = new Script();
        _host.Apply([source.Plan("broken"), other.Plan("whole")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(source.Starts == 3 && source.Running == 1));
        Assert.Equal(2, _registry.Of(OdinExporter.CollectionErrors).Get("broken", "internal")!.Value);
        Assert.Equal((1, 1), (other.Starts, other.Running));
        await _host.StopAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_that_does_not_listen_holds_nobody_up(bool isBlocking)
    {
        using var end = new ManualResetEventSlim();
        var deaf = new Script { Deaf = end, IsBlocking = isBlocking };
        _host.Apply([deaf.Plan("deaf")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(deaf.Running == 1));
        _host.Apply([deaf.Plan("deaf", "other")]);
        await Eventually.IsTrueAsync(() => Task.FromResult(deaf.Starts == 2));
        await _host.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(_log.Warnings, w => w.Contains("left behind", StringComparison.Ordinal));
        end.Set();
    }

    public void Dispose() => _log.Dispose();

    [Fact]
    public void Pauses_grow_differ_and_end()
    {
        var clock = new ManualClock();
        var pause = new SourcePause(clock);
        pause.Started();
        var pauses = Enumerable.Range(0, 40).Select(_ => pause.Next()).ToList();
        Assert.All(pauses, p => Assert.InRange(p, SourcePause.Shortest / 2, SourcePause.Longest));
        Assert.True(pauses[6] > pauses[0]);
        Assert.True(pauses.Skip(10).Distinct().Count() > 1);
        clock.Now += TimeSpan.FromDays(1);
        Assert.True(pause.Next() > SourcePause.Shortest);
        clock.Pass(SourcePause.Forgiveness);
        Assert.InRange(pause.Next(), SourcePause.Shortest / 2, SourcePause.Shortest);
    }
}
