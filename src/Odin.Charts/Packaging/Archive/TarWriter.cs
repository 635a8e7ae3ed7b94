using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>Writes regular files in the ustar format, owned by nobody in particular, at one fixed time. A name that
/// ustar cannot hold gets a pax header before it, as Go's archive/tar does.</summary>
internal sealed class TarWriter(Stream output)
{
    const int BlockSize = 512;

    /// <summary>1980-01-01: the first time that every archive program can show.</summary>
    const long Time = 315532800;

    public void Write(string name, ReadOnlySpan<byte> bytes)
    {
        var encoded = Encoding.UTF8.GetBytes(name);
        if (encoded.Length > 100 || encoded.Any(b => b >= 0x80)) WriteEntry("PaxHeader"u8, 'x', PathRecord(encoded));
        WriteEntry(encoded.AsSpan(0, Math.Min(encoded.Length, 100)), '0', bytes);
    }

    /// <summary>Two empty blocks end the archive.</summary>
    public void Finish() => output.Write(new byte[2 * BlockSize]);

    void WriteEntry(ReadOnlySpan<byte> name, char type, ReadOnlySpan<byte> bytes)
    {
        output.Write(Header(name, type, bytes.Length));
        output.Write(bytes);
        output.Write(new byte[(BlockSize - bytes.Length % BlockSize) % BlockSize]);
    }

    static byte[] Header(ReadOnlySpan<byte> name, char type, int size)
    {
        var header = new byte[BlockSize];
        name.CopyTo(header);
        Octal(header.AsSpan(100, 8), 0x1a4); // 0644
        Octal(header.AsSpan(108, 8), 0);
        Octal(header.AsSpan(116, 8), 0);
        Octal(header.AsSpan(124, 12), size);
        Octal(header.AsSpan(136, 12), Time);
        "        "u8.CopyTo(header.AsSpan(148));
        header[156] = (byte)type;
        "ustar\0"u8.CopyTo(header.AsSpan(257));
        "00"u8.CopyTo(header.AsSpan(263));
        Octal(header.AsSpan(329, 8), 0);
        Octal(header.AsSpan(337, 8), 0);
        Octal(header.AsSpan(148, 7), header.Sum(b => (long)b));
        return header;
    }

    static void Octal(Span<byte> field, long value)
    {
        for (var at = field.Length - 2; at >= 0; at--, value >>= 3) field[at] = (byte)('0' + (value & 7));
        field[^1] = 0;
    }

    /// <summary><c>length path=name\n</c>, where the length counts itself.</summary>
    static byte[] PathRecord(byte[] name)
    {
        var rest = " path=".Length + name.Length + 1;
        var length = rest + 1;
        while (length != rest + Digits(length).Length) length = rest + Digits(length).Length;
        return [.. Encoding.ASCII.GetBytes(Digits(length) + " path="), .. name, (byte)'\n'];
    }

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
