using System.Globalization;

namespace Odin.Backup;

/// <summary>How far a run is: a line on a terminal, now and then a line of the log elsewhere.</summary>
/// <param name="log">Is told.</param>
/// <param name="what">What is done: <c>archived</c>.</param>
/// <param name="total">How many bytes there will be.</param>
internal sealed class Progress(RunLog log, string what, long total)
{
    static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan InLog = TimeSpan.FromSeconds(15);

    readonly long _start = log.Clock.GetTimestamp();
    long _last = log.Clock.GetTimestamp();
    long _done;

    public void Add(long bytes)
    {
        _done += bytes;
        if (log.Clock.GetElapsedTime(_last) < (log.IsTerminal ? OnTerminal : InLog)) return;
        _last = log.Clock.GetTimestamp();
        log.Progress(Line(), _done, total);
    }

    string Line()
    {
        var seconds = Math.Max(log.Clock.GetElapsedTime(_start).TotalSeconds, 0.001);
        var share = total > 0 ? 100.0 * _done / total : 100;
        return string.Create(CultureInfo.InvariantCulture, $"{what} {Bytes.Of(_done)} of {Bytes.Of(total)} ({share:0} %), {Bytes.Of((long)(_done / seconds))}/s");
    }
}
