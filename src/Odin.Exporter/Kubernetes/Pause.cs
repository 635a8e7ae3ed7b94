namespace Odin.Exporter;

/// <summary>How long to wait before the next attempt: longer each time, never the same for two of us.</summary>
internal sealed class Pause(TimeSpan min, TimeSpan max)
{
    /// <summary>What a server may ask us to wait.</summary>
    static readonly TimeSpan MaxAsked = TimeSpan.FromMinutes(2);

    int _attempts;

    /// <summary>The last attempt brought something.</summary>
    public void Reset() => _attempts = 0;

    /// <param name="asked">How long the server asks us to wait, if it does.</param>
    public TimeSpan Next(TimeSpan? asked)
    {
        var doubled = Math.Min(max.TotalSeconds, min.TotalSeconds * Math.Pow(2, Math.Min(_attempts++, 30)));
        var ours = TimeSpan.FromSeconds(doubled * (0.5 + Random.Shared.NextDouble()));
        var theirs = asked > MaxAsked ? MaxAsked : asked;
        return theirs > ours ? theirs.Value : ours;
    }
}
