namespace Odin.Charts.Metrics;

/// <summary>Something wrong with the declaration of a metric.</summary>
/// <param name="Code">The code, <c>ODIN2050</c>, which has a page in <c>docs/diagnostics</c>.</param>
/// <param name="Message">What is wrong, in a sentence that can stand alone.</param>
/// <param name="Place">Where the metric is declared.</param>
/// <param name="Hint">What to do about it, where that is known.</param>
public sealed record DeclarationProblem(string Code, string Message, SourcePlace Place, string? Hint = null);
