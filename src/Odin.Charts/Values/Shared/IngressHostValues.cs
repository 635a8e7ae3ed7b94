using System.ComponentModel;

namespace Odin.Charts;

/// <summary>A host of an Ingress.</summary>
public sealed record IngressHostValues
{
    /// <summary>Name of the host, such as tempo.example.com; every host when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the host, such as tempo.example.com; every host when empty.")]
    public string Host { get; init; } = "";

    /// <summary>Paths of the host that lead to the Service.</summary>
    /// <value>The default is one path, <c>/</c>.</value>
    [Description("Paths of the host that lead to the Service.")]
    public IReadOnlyList<IngressPathValues> Paths { get; init; } = [new()];
}
