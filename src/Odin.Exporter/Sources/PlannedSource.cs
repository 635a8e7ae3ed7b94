namespace Odin.Exporter;

/// <summary>A source that the configuration asks for. It runs until the configuration no longer has one that is equal.</summary>
/// <param name="Name">Unlike that of any other.</param>
/// <param name="Configuration">The record of its section; compared by value.</param>
/// <param name="Create">Makes it.</param>
internal sealed record PlannedSource(string Name, object Configuration, Func<SourceContext, Source> Create);
