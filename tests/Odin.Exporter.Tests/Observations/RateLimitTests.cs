using CsCheck;

namespace Odin.Exporter.Tests.Observations;

public class RateLimitTests
{
    readonly ManualClock _clock = new();

    [Fact]
    public void What_a_body_overdraws_is_made_up_for_by_waiting()
    {
        var limit = new RateLimit(100, _clock);
        Assert.Null(limit.Ask(350));
        _clock.Pass(TimeSpan.FromSeconds(2));
        var refusal = limit.Ask(1)!.Value;
        Assert.Equal((429, TimeSpan.FromSeconds(1.5)), (refusal.Status, refusal.RetryAfter));
        _clock.Pass(refusal.RetryAfter!.Value);
        Assert.Null(limit.Ask(1));
    }

    [Fact]
    public void A_body_that_would_block_all_others_is_never_taken()
    {
        var limit = new RateLimit(100, _clock);
        var refusal = limit.Ask(1001)!.Value;
        Assert.Equal((413, "1001 observations in one body, with a limit of 100 a second: send 1000 at most"), (refusal.Status, refusal.Message));
        Assert.Null(limit.Ask(1000));
    }

    [Fact]
    public void Without_a_limit_everything_is_taken() => Assert.Null(new RateLimit(0, _clock).Ask(long.MaxValue));

    [Fact]
    public void The_time_of_day_does_not_matter()
    {
        var limit = new RateLimit(100, _clock);
        limit.Ask(200);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.NotNull(limit.Ask(1));
        _clock.Now -= TimeSpan.FromDays(2);
        _clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Null(limit.Ask(1));
    }

    [Fact]
    public void The_rate_holds_whatever_is_asked_for_and_when() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Select(Gen.Int[1, 2000], Gen.Int[0, 3000]).Array[1, 100]).Sample((perSecond, asked) =>
        {
            var clock = new ManualClock();
            var limit = new RateLimit(perSecond, clock);
            var (taken, last, elapsed) = (0L, 0, 0.0);
            foreach (var (count, milliseconds) in asked)
            {
                clock.Pass(TimeSpan.FromMilliseconds(milliseconds));
                elapsed += milliseconds / 1000.0;
                if (limit.Ask(count) is not null) continue;
                (taken, last) = (taken + count, count);
            }
            Assert.True(taken - last <= (perSecond * (elapsed + 1)) + 1e-6, $"{taken} in {elapsed} s with {perSecond} a second");
        });
}
