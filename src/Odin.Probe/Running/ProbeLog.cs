using System.Globalization;

namespace Odin.Probe;

/// <summary>Says what is done, a line each with its time.</summary>
internal sealed class ProbeLog(TextWriter output, TimeProvider clock)
{
    /// <summary>One line: what would break it, or a terminal, becomes a space.</summary>
    public void Say(string what)
    {
        var line = string.Concat(what.Select(c => char.IsControl(c) ? ' ' : c));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {line}"));
        output.Flush();
    }
}
