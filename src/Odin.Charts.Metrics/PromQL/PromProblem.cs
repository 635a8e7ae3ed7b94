namespace Odin.Charts.PromQL;

/// <summary>Something wrong with an expression.</summary>
/// <param name="Code">The code, <c>ODIN2001</c>, which has a page in <c>docs/diagnostics</c>.</param>
/// <param name="Message">What is wrong, in a sentence that can stand alone.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Hint">What to do about it, where that is known.</param>
public sealed record PromProblem(string Code, string Message, TextSpan Span, string? Hint = null)
{
    /// <summary>How bad it is.</summary>
    public PromSeverity Severity { get; init; } = PromSeverity.Error;

    /// <summary>
    /// The line of the text that the problem is on, and under it a line that marks the place with <c>^</c>. Of a long
    /// line only what is near the place is shown.
    /// </summary>
    /// <param name="text">The text that was parsed.</param>
    public string Excerpt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkedLine.Of(text, Span);
    }
}

/// <summary>How bad a problem is.</summary>
public enum PromSeverity
{
    /// <summary>Prometheus refuses the expression, or it can never do what is meant.</summary>
    Error,

    /// <summary>Prometheus takes it, but hardly as it is meant.</summary>
    Warning,
}
