namespace Odin.Stack;

/// <summary>How the collector keeps below the limit of its container.</summary>
internal static class CollectorMemory
{
    /// <summary>Percent of the limit that Go collects garbage for, and at which the memory limiter refuses everything.</summary>
    public const int Percent = 80;
}
