namespace Odin.Exporter;

/// <summary>What is wrong with the configuration.</summary>
/// <param name="Code">Its code: <c>ODIN3002</c>.</param>
/// <param name="Path">Where, as keys and positions: <c>sources.endpoints[0].url</c>; empty: the file as a whole.</param>
/// <param name="Message">What, and what to write instead.</param>
internal sealed record ConfigurationProblem(string Code, string Path, string Message)
{
    /// <summary>Where in the file, when it is about something that is written there.</summary>
    public Place? Place { get; init; }

    /// <summary>For people and editors: <c>odin.yaml(3): error ODIN3002: sources.endpoints[0].urll: …</c></summary>
    public string Text(string file) =>
        $"{file}{(Place is { } place ? $"({place.Line},{place.Column})" : "")}: error {Code}: {(Path.Length > 0 ? Path + ": " : "")}{Message}";
}
