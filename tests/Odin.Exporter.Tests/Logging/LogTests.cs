using System.Text.Json;
using Microsoft.Extensions.Logging;
using Odin.Exporter.Tests.Server;

namespace Odin.Exporter.Tests.Logging;

public sealed partial class LogTests : IDisposable
{
    readonly LogStream _stream = new();

    [Fact]
    public void A_line_is_one_object_whatever_is_in_it()
    {
        Write(new(), l => Said(l, "a\"b\nc\u0000\uD800", 5));
        using var line = JsonDocument.Parse(Assert.Single(_stream.Lines));
        Assert.Equal("information", line.RootElement.GetProperty("level").GetString());
        Assert.Equal("Said", line.RootElement.GetProperty("event").GetString());
        Assert.StartsWith("a\"b\nc", line.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(5, line.RootElement.GetProperty("number").GetInt32());
    }

    [Fact]
    public void A_field_takes_no_place_of_the_line()
    {
        Write(new(), l => Told(l, "field"));
        using var line = JsonDocument.Parse(Assert.Single(_stream.Lines));
        Assert.Equal("told: field", line.RootElement.GetProperty("message").GetString());
        Assert.Equal("field", line.RootElement.GetProperty("message_").GetString());
    }

    [Fact]
    public void Text_stays_on_its_line()
    {
        Write(new() { Format = LogFormat.Text }, l => Said(l, "a\r\nb\u001b[31m", 5));
        Assert.Matches(@"^\S+Z information LogTests: a  b \[31m and 5$", Assert.Single(_stream.Lines));
    }

    [Fact]
    public void What_is_below_the_level_is_not_said()
    {
        Write(new() { Level = LogLevel.Error }, l => Said(l, "x", 1));
        Assert.Empty(_stream.Lines);
    }

    [Fact]
    public void A_full_disk_loses_lines_and_says_so_later()
    {
        using (var log = new Log(_stream, TimeProvider.System))
        {
            var logger = log.CreateLogger("Odin.Exporter.LogTests");
            _stream.IsFull = true;
            for (var i = 0; i < 3; i++) Said(logger, "lost", i);
            Assert.True(SpinWait.SpinUntil(() => log.Lost == 3, TimeSpan.FromSeconds(10)));
            _stream.IsFull = false;
            Said(logger, "there", 4);
        }
        Assert.Equal(2, _stream.Lines.Length);
        Assert.Contains("3 lines of this log were lost", _stream.Lines[0], StringComparison.Ordinal);
        Assert.Contains("there", _stream.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_nobody_reads_holds_nobody_up()
    {
        var log = new Log(_stream, TimeProvider.System);
        _stream.Reads.Reset();
        var logger = log.CreateLogger("Odin.Exporter.LogTests");
        var end = Task.Run(() =>
        {
            for (var i = 0; i < 100_000; i++) Said(logger, "x", i);
            log.Dispose();
        });
        await end.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(log.Lost > 90_000, $"{log.Lost}");
        _stream.Reads.Set();
    }

    public void Dispose() => _stream.Dispose();

    void Write(LogConfiguration configuration, Action<ILogger> say)
    {
        using var log = new Log(_stream, TimeProvider.System) { Configuration = configuration };
        say(log.CreateLogger("Odin.Exporter.LogTests"));
    }

    [LoggerMessage(LogLevel.Information, "{Text} and {Number}")]
    static partial void Said(ILogger log, string text, int number);

    [LoggerMessage(LogLevel.Information, "told: {Message}")]
    static partial void Told(ILogger log, string message);
}
