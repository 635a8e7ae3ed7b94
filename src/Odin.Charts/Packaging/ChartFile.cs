using System.Text;

namespace Odin.Charts;

/// <summary>A file of a chart.</summary>
/// <param name="Path">Where it is, from the chart's folder, with <c>/</c>: <c>templates/service.yaml</c>.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ChartFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public ChartFile(string path, string text) : this(path, Utf8.GetBytes(text)) { }

    /// <summary>The same file, one folder down.</summary>
    public ChartFile Under(string folder) => this with { Path = $"{folder}/{Path}" };

    /// <summary>The text, for a file that is text.</summary>
    public string Text => Utf8.GetString(Bytes.Span);
}
