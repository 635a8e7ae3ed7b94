namespace Odin.Charts;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Said, never acted on.</summary>
    Info,

    /// <summary>The chart is emitted all the same.</summary>
    Warning,

    /// <summary>Nothing is emitted.</summary>
    Error,
}

/// <summary>Something to tell the author of a chart, or the user of its values.</summary>
/// <param name="Code">The code, <c>ODIN1001</c> for example; each has a page in <c>docs/diagnostics</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Location">Where in the C# source, if that is known.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceLocation? Location = null)
{
    /// <summary>The path of the value that it is about, if it is about one that a user gives.</summary>
    internal string? ValuePath { get; init; }

    /// <summary>The form that MSBuild and editors understand: <c>file(line,column): error ODIN1001: text</c>.</summary>
    public override string ToString() =>
        $"{Location?.ToString() ?? "odin"} : {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

/// <summary>A place in C# source.</summary>
/// <param name="File">The path of the file, as the compiler recorded it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, or 0 when it is not known.</param>
public sealed record SourceLocation(string File, int Line, int Column = 0)
{
    /// <summary><c>file(line)</c> or <c>file(line,column)</c>.</summary>
    public override string ToString() => Column > 0 ? $"{File}({Line},{Column})" : $"{File}({Line})";
}
