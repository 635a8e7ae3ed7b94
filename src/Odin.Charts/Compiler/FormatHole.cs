using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>A part of a composite format string: text, or a hole with its argument, width and format.</summary>
internal sealed record FormatHole(string Text, int? Index = null, int? Width = null, string? Format = null)
{
    /// <summary>The parts of a format string that <see cref="CompositeFormat"/> accepts.</summary>
    public static IEnumerable<FormatHole> Of(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is not ('{' or '}')) text.Append(c);
            else if (i + 1 < format.Length && format[i + 1] == c) text.Append(format[i++]);
            else
            {
                if (text.Length > 0) yield return new(text.ToString());
                text.Clear();
                var end = format.IndexOf('}', i);
                yield return Hole(format[(i + 1)..end]);
                i = end;
            }
        }
        if (text.Length > 0) yield return new(text.ToString());
    }

    static FormatHole Hole(string hole)
    {
        var (head, format) = hole.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? (hole[..colon], hole[(colon + 1)..]) : (hole, null);
        var parts = head.Split(',');
        return new("", int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null, format);
    }
}
