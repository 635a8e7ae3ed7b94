using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A text that is written beforehand.</summary>
public sealed record TextPanel : Panel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public TextPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The text; may hold variables.</summary>
    public required string Content { get; init; }

    /// <summary>What it is written in.</summary>
    public TextMode Mode { get; init; }

    /// <inheritdoc/>
    public override string Type => "text";

    internal override int UsualHeight => 4;

    internal override int LeastWidth => 24;

    internal override void WriteOptions(JsonText json)
    {
        json.Write("content"u8, Content);
        json.Write<TextMode>("mode"u8, Mode);
    }
}

/// <summary>What a text is written in.</summary>
public enum TextMode
{
#pragma warning disable CS1591 // Each is its own name.
    Markdown,
    [Spelled("html")] Html,
#pragma warning restore CS1591
}
