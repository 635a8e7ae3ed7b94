using Microsoft.AspNetCore.Http;

namespace Odin.Exporter;

/// <summary>How many observations are taken a second, over all that is posted. A bucket of one second's worth fills with time. A body
/// is taken when there is anything in it, and may overdraw it: then the next ones wait until that is made up for. So the rate holds on
/// average, whatever the sizes of the bodies.</summary>
/// <param name="perSecond">0: no limit.</param>
/// <param name="clock">Only how long it took from one question to the next matters.</param>
internal sealed class RateLimit(int perSecond, TimeProvider clock)
{
    /// <summary>How many seconds' worth a body may have at most: one that could block all others for longer is never taken.</summary>
    const int MostSeconds = 10;

    readonly Lock _lock = new();
    long _filled = clock.GetTimestamp();
    double _tokens = perSecond;

    /// <summary>Asks for some observations, all of a body.</summary>
    /// <returns><c>null</c> when they may be taken, otherwise the answer to the client.</returns>
    public IntakeAnswer? Ask(long observations)
    {
        if (perSecond == 0 || observations == 0) return null;
        if (observations > (long)MostSeconds * perSecond) return TooMany(observations);
        lock (_lock)
        {
            Fill();
            if (_tokens <= 0) return TooFast();
            _tokens -= observations;
            return null;
        }
    }

    void Fill()
    {
        var now = clock.GetTimestamp();
        _tokens = Math.Min(perSecond, _tokens + (clock.GetElapsedTime(_filled, now).TotalSeconds * perSecond));
        _filled = now;
    }

    IntakeAnswer TooFast() => new(
        StatusCodes.Status429TooManyRequests,
        $"more than {perSecond} observations a second",
        RetryAfter: TimeSpan.FromSeconds(1 - (_tokens / perSecond)));

    IntakeAnswer TooMany(long observations) => new(
        StatusCodes.Status413PayloadTooLarge,
        $"{observations} observations in one body, with a limit of {perSecond} a second: send {MostSeconds * (long)perSecond} at most");
}
