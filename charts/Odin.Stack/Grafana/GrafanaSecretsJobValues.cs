namespace Odin.Stack;

/// <summary>The Job that makes what no Secret of yours holds, before the first installation. What is there is kept, over upgrades and after an uninstall.</summary>
public sealed record GrafanaSecretsJobValues
{
    /// <summary>The image of its program, odin-probe.</summary>
    [Description("The image of its program, odin-probe.")]
    public ImageValues Image { get; init; } = OwnImage.Probe.Values;

    /// <summary>What its container asks for.</summary>
    [Description("What its container asks for.")]
    public V1ResourceRequirements Resources { get; init; } = Odin.Stack.Resources.Of("10m", "32Mi", "64Mi");
}
