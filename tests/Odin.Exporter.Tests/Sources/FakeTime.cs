namespace Odin.Exporter.Tests.Sources;

/// <summary>Time that passes when a test says so, with its timers.</summary>
sealed class FakeTime : TimeProvider
{
    static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    readonly Lock _lock = new();
    readonly List<Timer> _timers = [];
    TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers wait.</summary>
    public int Waiting
    {
        get { lock (_lock) return _timers.Count; }
    }

    public override long GetTimestamp() => _now.Ticks;

    public override DateTimeOffset GetUtcNow() => Start + _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Timers that begin while it passes, because another thread goes on, wait for the next time: whether they came before its end is chance.</summary>
    public void Pass(TimeSpan time)
    {
        var end = _now + time;
        HashSet<Timer> begun;
        lock (_lock) begun = [.. _timers];
        while (Next(begun, end) is { } timer) timer.Ring();
        _now = end;
    }

    Timer? Next(HashSet<Timer> begun, TimeSpan end)
    {
        lock (_lock)
        {
            var next = _timers.Where(t => t.Due <= end && begun.Contains(t)).MinBy(t => t.Due);
            if (next is not null && next.Due > _now) _now = next.Due;
            return next;
        }
    }

    sealed class Timer(FakeTime time, Action callback) : ITimer
    {
        TimeSpan _period;

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                (Due, _period) = (time._now + dueTime, period);
                if (dueTime != Timeout.InfiniteTimeSpan) time._timers.Add(this);
                return true;
            }
        }

        public void Ring()
        {
            Change(_period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : _period, _period);
            callback();
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
