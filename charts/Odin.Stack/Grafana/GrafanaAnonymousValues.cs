namespace Odin.Stack;

/// <summary>Access without a login.</summary>
public sealed record GrafanaAnonymousValues
{
    /// <summary>Whether it is allowed.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether it is allowed.")]
    public bool Enabled { get; init; } = false;

    /// <summary>What it allows: Viewer, Editor or Admin.</summary>
    /// <value>The default is <c>GrafanaRole.Viewer</c>.</value>
    [Description("What it allows: Viewer, Editor or Admin.")]
    public GrafanaRole Role { get; init; } = GrafanaRole.Viewer;
}
