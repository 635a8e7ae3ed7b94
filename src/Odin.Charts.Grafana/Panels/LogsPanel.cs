using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>Lines of logs.</summary>
public sealed record LogsPanel : QueryPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public LogsPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>Whether the labels of a line are shown.</summary>
    public bool ShowsLabels { get; init; }

    /// <summary>Whether the labels that all lines share are shown.</summary>
    public bool ShowsCommonLabels { get; init; }

    /// <summary>Whether the time of a line is shown.</summary>
    public bool ShowsTime { get; init; } = true;

    /// <summary>Whether long lines are wrapped.</summary>
    public bool WrapsLines { get; init; } = true;

    /// <summary>Whether JSON is shown with indents.</summary>
    public bool PrettifiesJson { get; init; }

    /// <summary>Whether a line can be opened.</summary>
    public bool HasDetails { get; init; } = true;

    /// <summary>Whether the oldest line is first.</summary>
    public bool OldestFirst { get; init; }

    /// <summary>Which lines count as the same.</summary>
    public LogDeduplication Deduplication { get; init; }

    /// <inheritdoc/>
    public override string Type => "logs";

    internal override int UsualHeight => 10;

    internal override int LeastWidth => 24;

    internal override void WriteOptions(JsonText json)
    {
        json.Write<LogDeduplication>("dedupStrategy"u8, Deduplication);
        json.Write("enableLogDetails"u8, HasDetails);
        json.Write("prettifyLogMessage"u8, PrettifiesJson);
        json.Write("showCommonLabels"u8, ShowsCommonLabels);
        json.Write("showLabels"u8, ShowsLabels);
        json.Write("showLogContextToggle"u8, false);
        json.Write("showTime"u8, ShowsTime);
        json.Write("sortOrder"u8, OldestFirst ? "Ascending" : "Descending");
        json.Write("wrapLogMessage"u8, WrapsLines);
    }
}

/// <summary>Which lines count as the same.</summary>
public enum LogDeduplication
{
#pragma warning disable CS1591 // Each is its own name.
    None, Exact, Numbers, Signature,
#pragma warning restore CS1591
}
