namespace Odin.Exporter;

/// <summary>What a series of a sender's was when it was last told, so that the next point can be turned into what it gained.</summary>
/// <param name="isBaseline">Whether the first point only says where it stands.</param>
internal abstract class CumulativeStream(bool isBaseline)
{
    bool _isBaseline = isBaseline;
    ulong _time;

    /// <summary>How much memory its numbers take, in bytes.</summary>
    public abstract int Weight { get; }

    /// <summary>When a point last came, in <see cref="Environment.TickCount64"/>'s milliseconds.</summary>
    public long Touched { get; private set; } = Environment.TickCount64;

    /// <summary>Turns a point into what was gained since the one before: nothing, when it is not newer.</summary>
    public void Gain(OtlpPoint point)
    {
        Touched = Environment.TickCount64;
        if (point.Time != 0 && point.Time <= _time) point.BecomeNothing();
        else Follow(point);
    }

    /// <summary>Remembers a point and turns it into the gain. When it has less than the one before, its sender counts from 0
    /// again.</summary>
    protected abstract void Advance(OtlpPoint point);

    void Follow(OtlpPoint point)
    {
        Advance(point);
        if (_isBaseline) point.BecomeNothing();
        _isBaseline = false;
        _time = point.Time;
    }
}
