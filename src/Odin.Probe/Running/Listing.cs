namespace Odin.Probe;

/// <summary>Lists that may be long, in a line.</summary>
internal static class Listing
{
    const int Shown = 5;

    /// <summary>The first few, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<string> items) =>
        string.Join(", ", items.Take(Shown)) + (items.Count > Shown ? $" and {items.Count - Shown} more" : "");
}
