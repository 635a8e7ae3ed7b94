namespace Odin.Stack;

/// <summary>The values of a part as the umbrella wants them by default.</summary>
internal static class InStack
{
    /// <summary>The part under the name that the others know it by, open to nobody but them.</summary>
    public static TValues Of<TValues>(Part part, TValues values)
        where TValues : WorkloadValues =>
        (TValues)((WorkloadValues)values with { FullnameOverride = part.FullName, NetworkPolicy = values.NetworkPolicy with { Enabled = true } });
}
