namespace Odin.Charts;

/// <summary>An object that another one names.</summary>
/// <param name="From">The object that names it.</param>
/// <param name="Kind">The kind of what is named.</param>
/// <param name="Name">Its name.</param>
/// <param name="Part">A key or a port of it, when one is named.</param>
internal sealed record Reference(RenderedObject From, string Kind, string Name, string? Part = null);
