namespace Odin.Stack;

/// <summary>What a user may do.</summary>
public enum GrafanaRole
{
    /// <summary>Look.</summary>
    Viewer,

    /// <summary>Change dashboards.</summary>
    Editor,

    /// <summary>Change everything of the organisation.</summary>
    Admin,
}
