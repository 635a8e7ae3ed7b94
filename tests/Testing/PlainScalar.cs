using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts.Testing;

/// <summary>What go-yaml 2 takes an unquoted scalar for. Source: sigs.k8s.io/yaml, goyaml.v2/resolve.go.</summary>
static partial class PlainScalar
{
    static readonly HashSet<string> Nulls = ["", "~", "null", "Null", "NULL"];

    static readonly HashSet<string> Trues =
        ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];

    static readonly HashSet<string> Falses =
        ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];

    public static JsonNode? Resolve(string text)
    {
        if (Nulls.Contains(text)) return null;
        if (Trues.Contains(text)) return JsonValue.Create(true);
        if (Falses.Contains(text)) return JsonValue.Create(false);
        if (!StartsAsNumber().IsMatch(text)) return JsonValue.Create(text);
        return Number(text[0] == '.' ? text : text.Replace("_", "", StringComparison.Ordinal)) ?? JsonValue.Create(text);
    }

    static JsonValue? Number(string text)
    {
        if (Integer(text) is { } integer && integer >= long.MinValue && integer <= ulong.MaxValue)
            return integer <= long.MaxValue ? JsonValue.Create((long)integer) : JsonValue.Create((ulong)integer);
        if (Float().IsMatch(text) && double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number))
            return JsonValue.Create(number);
        return null;
    }

    static BigInteger? Integer(string text)
    {
        var match = IntegerForm().Match(text);
        if (!match.Success) return null;
        var (radix, digits) = match.Groups switch
        {
            var g when g["hex"].Success => (16, g["hex"].Value),
            var g when g["octal"].Success => (8, g["octal"].Value),
            var g when g["binary"].Success => (2, g["binary"].Value),
            var g => (10, g["decimal"].Value),
        };
        var size = digits.Aggregate(BigInteger.Zero, (n, d) => n * radix + Convert.ToInt32(d.ToString(), 16));
        return text[0] == '-' ? -size : size;
    }

    [GeneratedRegex(@"^[-+.0-9]")]
    private static partial Regex StartsAsNumber();

    [GeneratedRegex(@"^[-+]?(0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))\z")]
    private static partial Regex IntegerForm();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Float();
}
