namespace Odin.Stack;

/// <summary>The Linkerd that the stack is made for, and the values of its own charts. Nobody but a person installs it: see docs/mesh.md.</summary>
internal static class Linkerd
{
    /// <summary>The release. Its charts are called 2026.8.3.</summary>
    public const string Version = "edge-26.8.3";

    /// <summary>For <c>linkerd-edge/linkerd-crds</c>.</summary>
    public static readonly TextFile Crds = Of("linkerd-crds", new LinkerdCrdsValues());

    /// <summary>For <c>linkerd-edge/linkerd-control-plane</c>. Certificates come besides, by <c>--set-file</c> or by cert-manager.</summary>
    public static readonly TextFile ControlPlane = Of("linkerd-control-plane", new LinkerdControlPlaneValues());

    /// <summary>For <c>linkerd-edge/linkerd-viz</c>.</summary>
    public static readonly TextFile Viz = Of("linkerd-viz", new LinkerdVizValues());

    static TextFile Of(string chart, object values) => new($"linkerd/{chart}.yaml", $"# Values for linkerd-edge/{chart}, {Version}.\n{Document.Yaml(values)}\n");
}
