using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The log on the standard output. Its level and format can be changed at any time.</summary>
internal sealed class Log(Stream stream, TimeProvider clock) : ILoggerProvider
{
    readonly TimeProvider _clock = clock;
    readonly LogWriter _writer = new(stream);
    long _told;

    /// <summary>What it says, and how.</summary>
    public LogConfiguration Configuration { get; set; } = new();

    /// <summary>How many lines were lost so far.</summary>
    public long Lost => _writer.Lost;

    public ILogger CreateLogger(string categoryName) => new CategoryLog(this, categoryName);

    public void Dispose() => _writer.Dispose();

    // Of the framework below us, only what goes wrong.
    bool IsEnabled(LogLevel level, bool isOurs) => level != LogLevel.None && level >= Configuration.Level
        && (isOurs || level >= LogLevel.Warning || Configuration.Level <= LogLevel.Debug);

    void Write(in LogEntry entry)
    {
        var lost = _writer.Lost;
        if (lost > Interlocked.Read(ref _told) && _writer.TryWrite(Line(Loss(lost)))) Interlocked.Exchange(ref _told, lost);
        _writer.TryWrite(Line(entry));
    }

    byte[] Line(in LogEntry entry) => Configuration.Format == LogFormat.Json ? JsonLine.Of(entry) : TextLine.Of(entry);

    LogEntry Loss(long lost) => new(
        _clock.GetUtcNow(), LogLevel.Warning, nameof(Log), "LinesLost", $"{lost} lines of this log were lost so far.", [new("Lost", lost)], null);

    sealed class CategoryLog(Log log, string category) : ILogger
    {
        readonly bool _isOurs = category.StartsWith("Odin.", StringComparison.Ordinal);
        readonly string _name = category[(category.LastIndexOf('.') + 1)..];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => log.IsEnabled(logLevel, _isOurs);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var fields = state as IReadOnlyList<KeyValuePair<string, object?>> ?? [];
            log.Write(new(log._clock.GetUtcNow(), logLevel, _name, eventId.Name, formatter(state, exception), fields, exception));
        }
    }
}
