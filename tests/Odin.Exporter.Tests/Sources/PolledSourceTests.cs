using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Sources;

public class PolledSourceTests
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    readonly FakeTime _time = new();

    [Fact]
    public async Task A_source_is_collected_at_its_interval()
    {
        await using var running = Run(_ => Task.CompletedTask, out var polled);
        for (var i = 1; i <= 3; i++)
        {
            await Running.UntilAsync(() => polled.Started == i && running.Collections == (ulong)i && _time.Waiting == 1);
            _time.Pass(Interval - TimeSpan.FromTicks(1));
            Assert.Equal(i, polled.Started);
            _time.Pass(TimeSpan.FromTicks(1));
        }
    }

    [Fact]
    public async Task The_first_collection_comes_within_the_spread()
    {
        await using var running = Run(_ => Task.CompletedTask, out var polled, TimeSpan.FromSeconds(5));
        await Running.UntilAsync(() => _time.Waiting == 1);
        Assert.Equal(0, polled.Started);
        _time.Pass(TimeSpan.FromSeconds(5));
        await Running.UntilAsync(() => polled.Started == 1);
    }

    [Fact]
    public async Task Collections_do_not_overlap()
    {
        var gate = new TaskCompletionSource();
        await using var running = Run(_ => gate.Task, out var polled, timeout: TimeSpan.FromHours(1));
        await Running.UntilAsync(() => polled.Started == 1 && _time.Waiting == 2);
        _time.Pass(Interval * 5);
        Assert.Equal(1, polled.Started);
        gate.SetResult();
        await Running.UntilAsync(() => polled.Started == 2);
        await Running.UntilAsync(() => running.Collections == 2 && _time.Waiting == 1);
        Assert.Equal(2, polled.Started);
    }

    [Fact]
    public async Task A_collection_that_hangs_is_given_up()
    {
        await using var running = Run(stop => Task.Delay(Timeout.Infinite, stop), out var polled);
        await Running.UntilAsync(() => polled.Started == 1 && _time.Waiting == 2);
        _time.Pass(Interval / 2);
        await Running.UntilAsync(() => running.Errors("timeout") == 1);
        _time.Pass(Interval / 2);
        await Running.UntilAsync(() => polled.Started == 2);
        Assert.Equal(0UL, running.Collections);
    }

    [Fact]
    public async Task A_mistake_of_our_own_is_counted_and_does_not_end_the_source()
    {
        await using var running = Run(_ => throw new InvalidOperationException("a mistake"), out var polled);
        await Running.UntilAsync(() => running.Errors("internal") == 1 && _time.Waiting == 1);
        _time.Pass(Interval);
        await Running.UntilAsync(() => running.Errors("internal") == 2);
        Assert.False(polled.IsDisposed);
    }

    [Fact]
    public async Task A_source_that_is_stopped_has_not_failed()
    {
        var running = Run(stop => Task.Delay(Timeout.Infinite, stop), out var polled);
        await Running.UntilAsync(() => polled.Started == 1);
        await running.StopAsync();
        Assert.True(polled.IsDisposed);
        Assert.Equal(0, running.Errors("timeout"));
        Assert.Equal(0, running.Errors("internal"));
    }

    [Fact]
    public async Task What_fails_in_part_is_told_once_and_again_only_after_it_worked()
    {
        var log = new ToldLog();
        var failing = true;
        var context = new SourceContext(new(OdinExporter.All, _time), _time, log);
        using var polled = new Polled(_ => Task.CompletedTask, context, new(Interval, Interval / 2, TimeSpan.Zero)) { FailsInPart = () => failing };
        using var stop = new CancellationTokenSource();
        var run = polled.RunAsync(stop.Token);
        foreach (var (i, fails) in new[] { true, true, false, true }.Index())
        {
            failing = fails;
            if (i > 0) _time.Pass(Interval);
            await Running.UntilAsync(() => polled.Started == i + 1 && _time.Waiting == 1);
        }
        await stop.CancelAsync();
        await run;
        Assert.Equal([LogLevel.Warning, LogLevel.Information, LogLevel.Warning], log.Levels.Where(l => l >= LogLevel.Information));
    }

    [Fact]
    public async Task A_clock_that_jumps_does_not_matter()
    {
        var clock = new JumpingClock(_time);
        await using var running = new Running(c => new Polled(_ => Task.CompletedTask, c, new(Interval, Interval / 2, TimeSpan.Zero)), clock);
        await Running.UntilAsync(() => running.Collections == 1 && _time.Waiting == 1);
        clock.Jump = TimeSpan.FromDays(-400);
        _time.Pass(Interval);
        await Running.UntilAsync(() => running.Collections == 2);
    }

    Running Run(Func<CancellationToken, Task> collect, out Polled polled, TimeSpan spread = default, TimeSpan? timeout = null)
    {
        var running = new Running(c => new Polled(collect, c, new(Interval, timeout ?? Interval / 2, spread)), _time);
        polled = (Polled)running.Source;
        return running;
    }

    sealed class Polled(Func<CancellationToken, Task> collect, SourceContext context, Polling polling) : PolledSource("polled", polling, context)
    {
        int _started;

        public int Started => Volatile.Read(ref _started);

        public bool IsDisposed { get; private set; }

        public Func<bool> FailsInPart { get; init; } = () => false;

        public override void Dispose() => IsDisposed = true;

        protected override Task CollectAsync(CancellationToken stop)
        {
            Interlocked.Increment(ref _started);
            if (FailsInPart()) Fail(new(ErrorReason.Status, "it answered 500"));
            return collect(stop);
        }
    }

    sealed class ToldLog : ILoggerFactory, ILogger
    {
        readonly ConcurrentQueue<LogLevel> _levels = new();

        public IEnumerable<LogLevel> Levels => _levels;

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _levels.Enqueue(logLevel);

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }

    sealed class JumpingClock(FakeTime time) : TimeProvider
    {
        public TimeSpan Jump { get; set; }

        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Jump;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            time.CreateTimer(callback, state, dueTime, period);
    }
}
