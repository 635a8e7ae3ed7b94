using System.Globalization;
using System.Text;

namespace Odin.Exporter;

/// <summary>An entry of the log as a line for people; what would break the line, or a terminal, is written as a space.</summary>
internal static class TextLine
{
    public static byte[] Of(in LogEntry entry)
    {
        var line = new StringBuilder(128)
            .Append(CultureInfo.InvariantCulture, $"{entry.Time.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {entry.Level.ToString().ToLowerInvariant(),-11} ")
            .Append(entry.Category).Append(": ").Append(entry.Message);
        if (entry.Exception is { } exception) line.Append(' ').Append(exception);
        for (var i = 0; i < line.Length; i++)
            if (char.IsControl(line[i])) line[i] = ' ';
        return Encoding.UTF8.GetBytes(line.Append('\n').ToString());
    }
}
