using CsCheck;

namespace Odin.Exporter.Tests.Configuration;

public class DurationTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0s", 0)]
    [InlineData("15s", 15_000)]
    [InlineData("500ms", 500)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("1w2d3h4m5s6ms", 788_645_006)]
    public void Durations_are_read_as_Prometheus_reads_them(string text, long milliseconds)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(milliseconds, duration.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("s")]
    [InlineData("-1s")]
    [InlineData("1.5h")]
    [InlineData("1m1h")]
    [InlineData("1s1s")]
    [InlineData("1 s")]
    [InlineData("1S")]
    [InlineData("00:00:15")]
    [InlineData("1y")]
    [InlineData("99999999999s")]
    [InlineData("9999999999w")]
    public void What_is_no_duration_is_refused(string text) => Assert.False(Duration.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Long[0, 3650L * 86_400_000].Sample(milliseconds =>
    {
        var duration = TimeSpan.FromMilliseconds(milliseconds);
        return Duration.TryParse(Duration.Text(duration), out var again) && again == duration;
    });
}
