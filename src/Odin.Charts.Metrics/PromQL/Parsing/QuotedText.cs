using System.Buffers;
using System.Globalization;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>What is wrong in a quoted text, and where, counted from its first quote.</summary>
internal sealed record QuotedTextProblem(string Reason, TextSpan Span);

/// <summary>Texts between quotes, with the escapes of Go.</summary>
internal static partial class QuotedText
{
    const char Replacement = '\uFFFD';

    /// <summary>Bytes that are not UTF-8 are kept as lone low surrogates, this much above their value.</summary>
    const char BytesBase = '\uDC00';

    /// <summary>Reads a text with its quotes. There is a value even when there is a problem.</summary>
    public static QuotedTextProblem? Read(ReadOnlySpan<char> quoted, out string value)
    {
        var inner = quoted[1..^1];
        var problem = FindInvalid(inner);
        if (quoted[0] == '`' || !inner.Contains('\\'))
        {
            value = inner.ToString();
            return problem;
        }
        var bytes = new ArrayBufferWriter<byte>(inner.Length + 8);
        var escapes = ReadEscapes(quoted, bytes);
        value = Decode(bytes.WrittenSpan);
        return problem ?? escapes;
    }

    static QuotedTextProblem? FindInvalid(ReadOnlySpan<char> inner)
    {
        if (!inner.ContainsAnyInRange('\uD800', '\uDFFF') && !inner.Contains(Replacement)) return null;
        for (var at = 0; at < inner.Length; at++)
        {
            if (char.IsHighSurrogate(inner[at]) && at + 1 < inner.Length && char.IsLowSurrogate(inner[at + 1])) at++;
            else if (char.IsSurrogate(inner[at]))
                return new("half of a surrogate pair is no character", new(at + 1, 1));
            else if (inner[at] == Replacement) return new("Prometheus takes U+FFFD for broken UTF-8", new(at + 1, 1));
        }
        return null;
    }

    static QuotedTextProblem? ReadEscapes(ReadOnlySpan<char> quoted, ArrayBufferWriter<byte> bytes)
    {
        QuotedTextProblem? first = null;
        for (var at = 1; at < quoted.Length - 1;)
        {
            if (quoted[at] != '\\')
            {
                at += CopyPlain(quoted[at..^1], bytes);
                continue;
            }
            var start = at;
            var reason = ReadEscape(quoted[..^1], ref at, quoted[0], bytes);
            if (reason is not null) first ??= new(reason, new(start, at - start));
        }
        return first;
    }

    static int CopyPlain(ReadOnlySpan<char> rest, ArrayBufferWriter<byte> bytes)
    {
        var length = rest.IndexOf('\\') is >= 0 and var next ? next : rest.Length;
        Encoding.UTF8.GetBytes(rest[..length], bytes);
        return length;
    }

    static string? ReadEscape(ReadOnlySpan<char> text, ref int at, char quote, ArrayBufferWriter<byte> bytes)
    {
        var c = at + 1 < text.Length ? text[at + 1] : '\0';
        at = Math.Min(at + 2, text.Length);
        if (c == quote || Simple(c) is not '\0')
        {
            Write(bytes, c == quote ? (byte)c : (byte)Simple(c));
            return null;
        }
        switch (c)
        {
            case >= '0' and <= '7':
                at--;
                return ReadCode(text, ref at, 3, 8, bytes);
            case 'x': return ReadCode(text, ref at, 2, 16, bytes);
            case 'u': return ReadCode(text, ref at, 4, 16, bytes);
            case 'U': return ReadCode(text, ref at, 8, 16, bytes);
            default: return $"there is no escape '\\{c}'";
        }
    }

    static char Simple(char c) => c switch
    {
        'a' => '\a', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', '\\' => '\\',
        _ => '\0',
    };

    static string? ReadCode(ReadOnlySpan<char> text, ref int at, int digits, uint @base, ArrayBufferWriter<byte> bytes)
    {
        var code = 0u;
        for (var i = 0; i < digits; i++, at++)
        {
            var digit = at < text.Length && char.IsAsciiHexDigit(text[at])
                ? uint.Parse(text.Slice(at, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : 16;
            if (digit >= @base) return $"this escape needs {digits} {(@base == 8 ? "octal" : "hexadecimal")} digits";
            code = code * @base + digit;
        }
        if (digits <= 3) return WriteByte(code, bytes);
        if (!Rune.IsValid(code)) return "there is no character of this code";
        bytes.Advance(new Rune(code).EncodeToUtf8(bytes.GetSpan(4)));
        return null;
    }

    static string? WriteByte(uint code, ArrayBufferWriter<byte> bytes)
    {
        if (code > byte.MaxValue) return "an octal escape ends at \\377";
        Write(bytes, (byte)code);
        return null;
    }

    static void Write(ArrayBufferWriter<byte> bytes, byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }

    static string Decode(ReadOnlySpan<byte> bytes)
    {
        var result = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var isRune = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
            if (isRune) result.Append(rune.ToString());
            else result.Append((char)(BytesBase + bytes[0]));
            bytes = bytes[(isRune ? length : 1)..];
        }
        return result.ToString();
    }
}
