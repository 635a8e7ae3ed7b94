namespace Odin.Charts.PromQL;

/// <summary>Something that is wrong with an expression.</summary>
/// <param name="Code">The code, <c>ODIN2001</c> for example; each has a page in <c>docs/diagnostics</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Span">The part of the text that is meant; empty for a tree that a program made.</param>
/// <param name="Hint">What to do, or <c>null</c> when the message says it.</param>
public sealed record PromProblem(string Code, string Message, TextSpan Span, string? Hint = null)
{
    /// <summary>How much it matters.</summary>
    public PromSeverity Severity { get; init; } = PromSeverity.Error;
}

/// <summary>How much a problem matters.</summary>
public enum PromSeverity
{
    /// <summary>It works, but not as it seems to be meant.</summary>
    Warning,

    /// <summary>It cannot work.</summary>
    Error,
}
