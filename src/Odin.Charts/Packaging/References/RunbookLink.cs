namespace Odin.Charts;

/// <summary>What an alert says about where it is written what to do.</summary>
/// <param name="Alert">The alert's name.</param>
/// <param name="Url">The address of the page.</param>
/// <param name="Place">Where the alert is written in C#.</param>
internal sealed record RunbookLink(string Alert, string Url, SourceLocation Place);
