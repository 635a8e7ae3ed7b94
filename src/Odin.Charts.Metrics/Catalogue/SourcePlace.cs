namespace Odin.Charts.Metrics;

/// <summary>A line of C#: where a metric is declared or a query is written.</summary>
/// <param name="File">The path of the file, as the compiler recorded it; empty when it is not known.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct SourcePlace(string File, int Line)
{
    /// <summary>Whether the place is known.</summary>
    public bool IsKnown => !string.IsNullOrEmpty(File);

    /// <summary><c>file(line)</c></summary>
    public override string ToString() => IsKnown ? $"{File}({Line})" : "";
}
