namespace Odin.Stack;

/// <summary>What containers ask for.</summary>
internal static class Resources
{
    /// <summary>Requests of both, and a limit of memory: without one of the processor a program is never held back on an idle node.</summary>
    public static V1ResourceRequirements Of(string cpu, string memory, string memoryLimit) => new()
    {
        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new(cpu), ["memory"] = new(memory) },
        Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new(memoryLimit) },
    };
}
