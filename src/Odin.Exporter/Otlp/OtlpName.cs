using System.Buffers;

namespace Odin.Exporter;

/// <summary>Translates the names of OTLP as Prometheus does: what is no letter or digit becomes one underscore, the unit and
/// <c>_total</c> are appended unless they are there. Times all become seconds, because their values do.</summary>
internal static class OtlpName
{
    /// <summary>How long a name may be: OpenTelemetry allows 255 characters, the catalogue has none near it.</summary>
    public const int MaxLength = 256;

    static readonly SearchValues<byte> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:"u8);

    /// <summary>Translates a metric's name.</summary>
    /// <param name="name">As the instrument is called: <c>http.server.request.duration</c>.</param>
    /// <param name="unit">What it is measured in.</param>
    /// <param name="isCounter">Whether it only grows.</param>
    /// <param name="to">Gets the name: <c>http_server_request_duration_seconds</c>.</param>
    /// <returns>The length of the name; 0 when it is too long or nothing remains.</returns>
    public static int Translate(ReadOnlySpan<byte> name, OtlpUnit unit, bool isCounter, Span<byte> to)
    {
        if (name.Length > MaxLength - "_seconds_total".Length) return 0;
        var length = 0;
        var hasUnit = false;
        while (Token(ref name) is { IsEmpty: false } token)
        {
            if (isCounter && token.SequenceEqual("total"u8)) continue;
            hasUnit |= token.SequenceEqual(unit.Suffix);
            Append(to, ref length, token);
        }
        if (!hasUnit) Append(to, ref length, unit.Suffix);
        if (isCounter) Append(to, ref length, "total"u8);
        return length;
    }

    /// <summary>Whether an attribute is one of those that a label comes from.</summary>
    /// <param name="key">As it is called: <c>http.route</c>.</param>
    /// <param name="label">Translated: <c>http_route</c>.</param>
    public static bool IsSame(ReadOnlySpan<byte> key, ReadOnlySpan<byte> label)
    {
        if (key.Length != label.Length) return false;
        for (var i = 0; i < key.Length; i++)
            if ((Allowed.Contains(key[i]) ? key[i] : (byte)'_') != label[i]) return false;
        return true;
    }

    static ReadOnlySpan<byte> Token(ref ReadOnlySpan<byte> name)
    {
        var start = name.IndexOfAny(Allowed);
        name = start < 0 ? [] : name[start..];
        var end = name.IndexOfAnyExcept(Allowed);
        var token = end < 0 ? name : name[..end];
        name = name[token.Length..];
        return token;
    }

    static void Append(Span<byte> to, ref int length, ReadOnlySpan<byte> token)
    {
        if (token.IsEmpty) return;
        if (length > 0) to[length++] = (byte)'_';
        token.CopyTo(to[length..]);
        length += token.Length;
    }
}
