namespace Odin.Charts;

/// <summary>One difference between two versions of a chart.</summary>
/// <param name="Area">The part of the chart.</param>
/// <param name="Place">Where in it: a path of the values, an object with a field, a file.</param>
/// <param name="What">What happened there: <c>removed</c>, <c>maximum lowered</c>.</param>
/// <param name="Step">The step of the version that it asks for.</param>
internal sealed record Change(ChangeArea Area, string Place, string What, Step Step)
{
    /// <summary>What stood there; several lines when it is a text of several lines.</summary>
    public string? Old { get; init; }

    /// <summary>What stands there now.</summary>
    public string? New { get; init; }
}

/// <summary>The parts of a chart that are compared, in the order in which they are told.</summary>
internal enum ChangeArea
{
    Metadata,
    Values,
    Objects,
    Files,
}
