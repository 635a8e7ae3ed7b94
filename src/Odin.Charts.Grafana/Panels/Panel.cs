using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A panel of a dashboard.</summary>
public abstract record Panel
{
    private protected Panel(string title, string file, int line) => (Title, Source) = (title, new(file, line));

    /// <summary>Its title; may hold variables.</summary>
    public string Title { get; init; }

    /// <summary>What a reader should know of it: what is measured, what is good, what to do when it is not. Markdown.</summary>
    public string Description { get; init; } = "";

    /// <summary>What its id is made from, within its dashboard; by default the titles of its row and of itself. Give one when two panels
    /// of a row have one title, or to keep the id, and links to it, when the title changes.</summary>
    public string? Key { get; init; }

    /// <summary>Its width, 1 to 24 columns; <c>null</c> shares the line with its neighbours.</summary>
    public int? Width { get; init; }

    /// <summary>Its height in units of 30 pixels; <c>null</c> is what panels of its kind usually have, or more where its line is higher.</summary>
    public int? Height { get; init; }

    /// <summary>Whether it has no background.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>A variable for each value of which there is a panel.</summary>
    public PanelRepeat? Repeat { get; init; }

    /// <summary>Links beside the title.</summary>
    public ImmutableArray<DashboardLink> Links { get; init; } = [];

    /// <summary>Diagnostics that are not wanted here, with the reasons.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }

    /// <summary>Grafana's name of the kind of panel: <c>timeseries</c>.</summary>
    public abstract string Type { get; }

    internal virtual int UsualHeight => 8;

    /// <summary>How narrow it may become when it shares a line.</summary>
    internal virtual int LeastWidth => 8;

    internal abstract void WriteOptions(JsonText json);
}

/// <summary>A panel for each value of a variable.</summary>
/// <param name="Variable">The name of the variable, one with several values.</param>
public sealed record PanelRepeat(string Variable)
{
    /// <summary>Whether the panels are below each other; otherwise they share lines that are 24 columns wide.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The most panels of a line.</summary>
    public int MaxPerLine { get; init; } = 4;
}
