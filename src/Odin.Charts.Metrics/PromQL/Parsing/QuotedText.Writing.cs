using System.Globalization;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>How texts are quoted.</summary>
internal static partial class QuotedText
{
    /// <summary>Writes a text with double quotes and the escapes that it needs.</summary>
    public static void Write(StringBuilder output, string value)
    {
        output.Append('"');
        for (var at = 0; at < value.Length; at++) WriteCharacter(output, value, ref at);
        output.Append('"');
    }

    static void WriteCharacter(StringBuilder output, string value, ref int at)
    {
        var c = value[at];
        if (char.IsHighSurrogate(c) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
        {
            output.Append(c).Append(value[++at]);
            return;
        }
        _ = c switch
        {
            '"' => output.Append("\\\""),
            '\\' => output.Append("\\\\"),
            '\n' => output.Append("\\n"),
            '\t' => output.Append("\\t"),
            '\r' => output.Append("\\r"),
            < ' ' or '\x7F' => output.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
            Replacement => output.Append("\\ufffd"),
            >= '\uDC80' and <= '\uDCFF' => output.Append(CultureInfo.InvariantCulture, $"\\x{c - BytesBase:x2}"),
            _ when char.IsSurrogate(c) => output.Append("\\ufffd"),
            _ => output.Append(c),
        };
    }
}
