namespace Odin.Charts;

/// <summary>Failures with the chart author's own message.</summary>
public static class Require
{
    /// <summary>A value that must be there: fails the rendering when it is null or empty. Helm's <c>required</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">What to tell the user of the chart.</param>
    /// <exception cref="RenderException">The value is null or empty.</exception>
    public static string NotEmpty(string? value, string message) =>
        string.IsNullOrEmpty(value) ? throw new RenderException(message) : value;
}

/// <summary>A rendering that the chart itself refuses, with its author's message.</summary>
/// <param name="message">The author's message.</param>
public sealed class RenderException(string message) : Exception(message);
