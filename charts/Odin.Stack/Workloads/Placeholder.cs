namespace Odin.Stack;

/// <summary>What stands in values for what is known only when they are rendered: an umbrella's values name its parts by it.</summary>
internal static class Placeholder
{
    /// <summary>The name of the release, a dash for each dot, as in the names of the parts.</summary>
    public const string Release = "{release}";
}
