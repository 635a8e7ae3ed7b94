using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Configuration;

public sealed class ConfigurationWatchTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly LogLines _log = new();
    readonly string _file;
    readonly ConfigurationWatch _watch;

    public ConfigurationWatchTests()
    {
        _file = _folder.Write("odin.yaml", "log: {level: debug}");
        _watch = new(_file, ConfigurationReader.ReadFile(_file).Fingerprint, TimeSpan.FromMilliseconds(10), _log);
    }

    [Fact]
    public async Task The_same_bytes_are_nothing_new()
    {
        File.SetLastWriteTimeUtc(_file, new(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Null(await _watch.LookAsync());
        _watch.LookSoon();
        Assert.NotNull(await _watch.LookAsync());
    }

    [Fact]
    public async Task What_is_wrong_is_told_once_and_again_when_it_is_wrong_otherwise()
    {
        for (var i = 0; i < 3; i++)
        {
            await File.WriteAllTextAsync(_file, "log: {levl: debug}");
            Assert.Null(await _watch.LookAsync());
            Assert.False(_watch.IsGood);
        }
        Assert.Equal(2, _log.Warnings.Count());
        File.Delete(_file);
        for (var i = 0; i < 3; i++) Assert.Null(await _watch.LookAsync());
        Assert.Equal(4, _log.Warnings.Count());
        await File.WriteAllTextAsync(_file, "log: {level: debug}");
        Assert.NotNull(await _watch.LookAsync());
        Assert.True(_watch.IsGood);
    }

    [Fact]
    public async Task A_file_that_is_being_written_is_left_alone()
    {
        await File.WriteAllTextAsync(_file, "log:");
        var look = _watch.LookAsync();
        await File.WriteAllTextAsync(_file, "log: {level: error}");
        Assert.Null(await look);
        Assert.Equal(Microsoft.Extensions.Logging.LogLevel.Error, (await _watch.LookAsync())!.Log.Level);
    }

    [Fact]
    public async Task It_waits_and_stops()
    {
        using var stop = new CancellationTokenSource();
        Assert.True(await _watch.WaitAsync(stop.Token));
        _watch.LookSoon();
        _watch.LookSoon();
        Assert.True(await _watch.WaitAsync(stop.Token));
        await stop.CancelAsync();
        Assert.False(await _watch.WaitAsync(stop.Token));
    }

    [Fact]
    public void Files_that_cannot_be_read_say_why()
    {
        Assert.Contains("no such file", Problem(_folder.Combine("none")), StringComparison.Ordinal);
        Assert.Contains("folder", Problem(_folder.Path), StringComparison.Ordinal);
        Assert.Contains("longer than", Problem(_folder.Write("long", new string('#', ConfigurationFile.MaxBytes + 1))), StringComparison.Ordinal);
        File.WriteAllBytes(_file, [(byte)'#', 0xC3, 0x28]);
        Assert.Contains("UTF-8", Problem(_file), StringComparison.Ordinal);
        File.WriteAllBytes(_file, [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']);
        Assert.Empty(ConfigurationReader.ReadFile(_file).Problems);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _log.Dispose();
        _folder.Dispose();
    }

    static string Problem(string file) => Assert.Single(ConfigurationReader.ReadFile(file).Problems).Text(file);
}
