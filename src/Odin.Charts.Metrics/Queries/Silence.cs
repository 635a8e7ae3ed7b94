namespace Odin.Charts.Metrics;

/// <summary>A check that does not matter for a query.</summary>
/// <param name="Code">The code of the check: <c>ODIN2107</c>.</param>
/// <param name="Reason">Why it does not matter here.</param>
public sealed record Silence(string Code, string Reason);
