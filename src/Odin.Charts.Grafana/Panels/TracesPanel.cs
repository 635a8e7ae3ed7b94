using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>The spans of one trace.</summary>
public sealed record TracesPanel : QueryPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public TracesPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <inheritdoc/>
    public override string Type => "traces";

    internal override int UsualHeight => 14;

    internal override int LeastWidth => 24;

    internal override void WriteOptions(JsonText json)
    {
    }
}
