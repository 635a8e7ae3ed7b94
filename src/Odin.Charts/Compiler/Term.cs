using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>An expression between <c>{{</c> and <c>}}</c>, with what is certain about its value.</summary>
/// <param name="Text">The expression: <c>.Values.image.tag</c>, <c>eq .Values.mode "Ha"</c>.</param>
/// <param name="IsCall">Whether it must stand in parentheses to be an argument.</param>
internal sealed record Term(string Text, bool IsCall = false)
{
    /// <summary>The shorter form that an <c>if</c> may take, where truth and value differ: a list is true when it has items.</summary>
    public string? Truth { get; init; }

    /// <summary>The opposite of a condition, where it has a form of its own.</summary>
    public Term? Opposite { get; init; }

    /// <summary>What an integer can be.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Whether a text is ASCII for certain, so that bytes and characters are the same.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether a text has no line break for certain.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Whether the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether a list or map has items or entries for certain.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Whether evaluating it can fail, so that it may stand only behind its guard.</summary>
    public bool MayFail { get; init; }

    /// <summary>The <see cref="HiddenCharacters"/> of constants in it.</summary>
    public string Hidden { get; init; } = "";

    /// <summary>The expression after <c>if</c>.</summary>
    public string Condition => Truth ?? Text;

    /// <summary>The expression as an argument of a function.</summary>
    public string Argument => IsCall ? $"({Text})" : Text;

    /// <summary>The expression as an argument of <c>and</c>, <c>or</c> and <c>not</c> inside an <c>if</c>.</summary>
    public string TruthArgument => Truth is null ? Argument : Truth.Contains(' ', StringComparison.Ordinal) ? $"({Truth})" : Truth;

    /// <summary>A call of a template function.</summary>
    public static Term Call(string function, params ReadOnlySpan<Term> arguments)
    {
        var text = function;
        var (mayFail, hidden) = (false, "");
        foreach (var argument in arguments)
        {
            text += " " + argument.Argument;
            mayFail |= argument.MayFail;
            hidden += argument.Hidden;
        }
        return new(text, IsCall: true) { MayFail = mayFail, Hidden = HiddenCharacters.In(hidden) };
    }

    /// <summary>A constant.</summary>
    public static Term Literal(object? value) => value switch
    {
        null => new("nil") { IsNullable = true },
        string text => new(GoText.Quote(text)) { Hidden = HiddenCharacters.In(text), IsAscii = text.All(char.IsAscii), IsOneLine = HiddenCharacters.FitsOnLine(text) },
        bool flag => new(flag ? "true" : "false"),
        Enum member => Literal(EnumNames.Of(member)),
        float or double or decimal => Number(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
        char c => Literal(c.ToString()),
        IConvertible integer => Integer(Convert.ToInt64(integer, System.Globalization.CultureInfo.InvariantCulture)),
        _ => Data(ClrData.ToData(value)),
    };

    static Term Integer(long value) =>
        new(value.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Interval = new(value, value) };

    static Term Number(double value) => new(GoText.Number(value) is var text && text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0");

    /// <summary>A constant list or map, built in place. Its numbers are fractions, as those of values are.</summary>
    static Term Data(JsonNode? data) => data switch
    {
        null => Literal(null),
        JsonArray items => Call("list", [.. items.Select(Data)]),
        JsonObject map => Call("dict", [.. map.SelectMany(p => new[] { Literal(p.Key), Data(p.Value) })]),
        JsonValue value => Literal(value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => value.GetValue<string>(),
            System.Text.Json.JsonValueKind.True => true,
            System.Text.Json.JsonValueKind.False => false,
            _ => JsonNumber.ToDouble(value),
        }),
        _ => throw new InvalidOperationException($"no literal for {data}"),
    };
}
