using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>Nodes and the edges between them: a service map.</summary>
public sealed record NodeGraphPanel : QueryPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public NodeGraphPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The unit of the first number of a node.</summary>
    public PanelUnit? NodeUnit { get; init; }

    /// <summary>The unit of the second number of a node.</summary>
    public PanelUnit? SecondNodeUnit { get; init; }

    /// <summary>The unit of the first number of an edge.</summary>
    public PanelUnit? EdgeUnit { get; init; }

    /// <summary>The unit of the second number of an edge.</summary>
    public PanelUnit? SecondEdgeUnit { get; init; }

    /// <inheritdoc/>
    public override string Type => "nodeGraph";

    internal override int UsualHeight => 14;

    internal override int LeastWidth => 24;

    internal override void WriteOptions(JsonText json)
    {
        WriteUnits(json, "edges"u8, EdgeUnit, SecondEdgeUnit);
        WriteUnits(json, "nodes"u8, NodeUnit, SecondNodeUnit);
        json.Write("zoomMode"u8, "cooperative");
    }

    static void WriteUnits(JsonText json, ReadOnlySpan<byte> name, PanelUnit? first, PanelUnit? second)
    {
        json.Open(name);
        json.Write("mainStatUnit"u8, first?.Id);
        json.Write("secondaryStatUnit"u8, second?.Id);
        json.Close();
    }
}
