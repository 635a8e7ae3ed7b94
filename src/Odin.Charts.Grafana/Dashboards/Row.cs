using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>Panels under a title.</summary>
public sealed record Row
{
    /// <summary>Panels under a title.</summary>
    /// <param name="title">The title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public Row(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Title, Source) = (title, new(file, line));

    /// <summary>The title.</summary>
    public string Title { get; init; }

    /// <summary>What its id, and those of its panels, are made from; by default the title.</summary>
    public string? Key { get; init; }

    /// <summary>The panels.</summary>
    public ImmutableArray<Panel> Panels { get; init; } = [];

    /// <summary>Whether its panels are folded away at first; they are not asked for until a reader opens it.</summary>
    public bool IsCollapsed { get; init; }

    /// <summary>The name of a variable, for each value of which there is a row.</summary>
    public string? Repeat { get; init; }

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }
}
