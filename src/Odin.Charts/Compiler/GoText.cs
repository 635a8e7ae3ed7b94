using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Texts as Go writes them: string literals of templates, and the JSON of Helm's <c>toJson</c>.</summary>
internal static class GoText
{
    /// <summary>A Go string literal.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text) Append(quoted, c, escapeHtml: false);
        return quoted.Append('"').ToString();
    }

    /// <summary>A string as <c>toJson</c> writes it, <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> escaped, and with <see cref="HiddenCharacters"/> escaped too.</summary>
    public static string Json(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text) Append(quoted, c, escapeHtml: true);
        return quoted.Append('"').ToString();
    }

    /// <summary>A number as <c>toJson</c> writes it: the shortest digits that read back the same, with an exponent only
    /// below 1e-6 and from 1e21 on.</summary>
    public static string Number(double value)
    {
        if (value == 0) return double.IsNegative(value) ? "-0" : "0";
        var magnitude = Math.Abs(value);
        if (magnitude is >= 1e-6 and < 1e21) return Plain(value);
        var (digits, exponent) = Digits(value);
        var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        return $"{(value < 0 ? "-" : "")}{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(exponent > 0 ? "00" : "0", CultureInfo.InvariantCulture)}";
    }

    /// <summary>Data as <c>toPrettyJson</c> writes it: keys sorted, two spaces.</summary>
    public static string PrettyJson(JsonNode? data, string indent = "") => data switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonArray { Count: 0 } => "[]",
        JsonObject map => Block('{', map.OrderBy(p => p.Key, CodePointOrder.Instance)
            .Select(p => $"{Json(p.Key)}: {PrettyJson(p.Value, indent + "  ")}"), '}', indent),
        JsonArray items => Block('[', items.Select(i => PrettyJson(i, indent + "  ")), ']', indent),
        _ => Scalar(data),
    };

    /// <summary>Data as <c>toJson</c> writes it: on one line, keys sorted.</summary>
    public static string Json(JsonNode? data) => data switch
    {
        null => "null",
        JsonObject map => $"{{{string.Join(",", map.OrderBy(p => p.Key, CodePointOrder.Instance).Select(p => $"{Json(p.Key)}:{Json(p.Value)}"))}}}",
        JsonArray items => $"[{string.Join(",", items.Select(Json))}]",
        _ => Scalar(data),
    };

    static string Block(char open, IEnumerable<string> lines, char close, string indent) =>
        $"{open}\n{string.Join(",\n", lines.Select(l => $"{indent}  {l}"))}\n{indent}{close}";

    static string Scalar(JsonNode data) => data.GetValueKind() switch
    {
        JsonValueKind.String => Json(data.GetValue<string>()),
        JsonValueKind.Number => Number(data.AsValue().TryGetValue<long>(out var integer) ? integer : data.GetValue<double>()),
        _ => data.ToJsonString(),
    };

    static string Plain(double value)
    {
        var (digits, exponent) = Digits(value);
        var sign = value < 0 ? "-" : "";
        if (exponent < 0) return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        return digits.Length <= exponent + 1
            ? sign + digits.PadRight(exponent + 1, '0')
            : $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }

    /// <summary>The shortest digits that read back as the same number, and the exponent of the first.</summary>
    static (string Digits, int Exponent) Digits(double value)
    {
        var text = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 17; precision++)
        {
            var shorter = Math.Abs(value).ToString($"E{precision}", CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) != Math.Abs(value)) continue;
            text = shorter;
            break;
        }
        var parts = text.Split('E');
        return (parts[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0') is { Length: > 0 } d ? d : "0",
            int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    static void Append(StringBuilder to, char c, bool escapeHtml) => _ = c switch
    {
        '"' => to.Append("\\\""),
        '\\' => to.Append("\\\\"),
        '\n' => to.Append("\\n"),
        '\r' => to.Append("\\r"),
        '\t' => to.Append("\\t"),
        < ' ' or '\u2028' or '\u2029' => Escape(to, c),
        '<' or '>' or '&' when escapeHtml => Escape(to, c),
        _ when HiddenCharacters.Is(c) => Escape(to, c),
        _ => to.Append(c),
    };

    static StringBuilder Escape(StringBuilder to, char c) => to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
