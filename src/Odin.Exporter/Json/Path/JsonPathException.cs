namespace Odin.Exporter;

/// <summary>A text that is no JSONPath.</summary>
/// <param name="position">Where, counted from 1.</param>
/// <param name="message">What is wrong there.</param>
internal sealed class JsonPathException(int position, string message) : Exception($"{message} at character {position}")
{
    /// <summary>Where, counted from 1.</summary>
    public int Position { get; } = position;
}
