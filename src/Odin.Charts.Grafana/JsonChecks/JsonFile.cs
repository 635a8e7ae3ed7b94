using System.Text;

namespace Odin.Charts.Grafana;

/// <summary>The text of a file, for places in it.</summary>
sealed class JsonFile(string name, string text)
{
    readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>The line and the column of a byte, from 1.</summary>
    public SourceLocation Place(int at)
    {
        var before = bytes.AsSpan(0, Math.Min(at, bytes.Length));
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(name, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
