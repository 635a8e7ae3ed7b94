using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts;

/// <summary>Turns CLR objects into plain data. Integers become <see cref="long"/>, other numbers <see cref="double"/>; a
/// member that is null is left out, and so is an item or an entry that is null.</summary>
internal static class ClrData
{
    const int DeepestNesting = 200;

    /// <summary>The data that a value stands for. <c>apiVersion</c> and <c>kind</c> appear when they are set.</summary>
    public static JsonNode? ToData(object? value) => Convert(value, 0);

    /// <summary>A whole Kubernetes object: <c>apiVersion</c> and <c>kind</c> come from its type when they are not set.</summary>
    public static JsonObject ToKubernetesObject(object value)
    {
        var data = (JsonObject)Convert(value, 0)!;
        KubernetesIdentity.Of(value.GetType())?.Complete(data);
        return data;
    }

    static JsonNode? Convert(object? value, int depth) => value switch
    {
        null => null,
        string text => JsonValue.Create(Checked(text)),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create((long)number),
        long number => JsonValue.Create(number),
        double number => Number(number),
        JsonNode node => node.DeepClone(),
        Enum member => JsonValue.Create(Name(member)),
        ResourceQuantity quantity => JsonValue.Create(quantity.ToString()),
        IntOrString either => Either(either.Value),
        byte[] bytes => JsonValue.Create(System.Convert.ToBase64String(bytes)),
        _ when depth > DeepestNesting => throw new ChartException(ValuesDiagnostics.TooDeep(value.GetType())),
        IDictionary map => Map(map, depth),
        IEnumerable items => Items(items, depth),
        _ => Scalar(value) ?? (JsonNode)Object(value, depth),
    };

    static JsonValue? Scalar(object value) => value switch
    {
        byte or sbyte or short or ushort or uint => JsonValue.Create(System.Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => number <= long.MaxValue ? JsonValue.Create((long)number) : JsonValue.Create(number),
        float number => Number(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        decimal number => Number((double)number),
        char letter => JsonValue.Create(Checked(letter.ToString())),
        DateTime time => JsonValue.Create(Rfc3339(time)),
        DateTimeOffset time => JsonValue.Create(Rfc3339(time.UtcDateTime)),
        Uri address => JsonValue.Create(Checked(address.OriginalString)),
        JsonElement element => JsonValue.Create(element),
        _ => null,
    };

    static JsonValue Number(double number) => double.IsFinite(number)
        ? JsonValue.Create(number)
        : throw new ChartException(ValuesDiagnostics.NotANumber(number));

    static JsonValue Either(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? JsonValue.Create(number)
            : JsonValue.Create(Checked(text ?? ""));

    static string Rfc3339(DateTime time)
    {
        var utc = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
    }

    static string Checked(string text) =>
        !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || IsWellFormed(text)
            ? text
            : throw new ChartException(ValuesDiagnostics.BrokenText(text));

    static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && ++i < text.Length && char.IsLowSurrogate(text[i])))
                return false;
        return true;
    }

    static string Name(Enum member) => EnumNames.Of(member.GetType()).TryGetValue(member, out var name)
        ? name
        : throw new ChartException(ValuesDiagnostics.NoMember(member));

    static JsonObject Map(IDictionary map, int depth)
    {
        var entries = map.Keys.Cast<object>().Select(key => (Key: Key(key), Value: map[key]));
        var data = new JsonObject();
        foreach (var (key, value) in HasOrder(map) ? entries : entries.OrderBy(e => e.Key, StringComparer.Ordinal))
            if (value is not null) data.Add(key, Convert(value, depth + 1));
        return data;
    }

    internal static string Key(object key) => key switch
    {
        string text => Checked(text),
        Enum member => Name(member),
        _ => System.Convert.ToString(key, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Collections that hash text enumerate it in another order in every process.</summary>
    static bool HasOrder(object collection) =>
        collection.GetType() is { Namespace: not ("System.Collections.Immutable" or "System.Collections.Frozen" or "System.Collections.Concurrent") }
            or { Name: "ImmutableArray`1" or "ImmutableList`1" }
        || collection.GetType().Name.Contains("Sorted", StringComparison.Ordinal);

    static JsonArray Items(IEnumerable items, int depth)
    {
        var data = new JsonArray();
        foreach (var item in items)
            if (item is not null) data.Add(Convert(item, depth + 1));
        return data;
    }

    static JsonObject Object(object value, int depth)
    {
        if (value.GetType().Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)))
            throw new ChartException(ValuesDiagnostics.NoData(value.GetType()));
        var data = new JsonObject();
        AddMembers(data, value, depth);
        return data;
    }

    static void AddMembers(JsonObject data, object owner, int depth)
    {
        foreach (var member in ClrMember.Of(owner.GetType()))
        {
            if (member.Get(owner) is not { } value) continue;
            if (member.IsFlattened) AddMembers(data, value, depth + 1);
            else data.Add(member.Name, Convert(value, depth + 1));
        }
    }
}
