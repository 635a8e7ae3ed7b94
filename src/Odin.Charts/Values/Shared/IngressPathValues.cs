using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Odin.Charts;

/// <summary>A path of a host of an Ingress.</summary>
public sealed record IngressPathValues
{
    /// <summary>The path.</summary>
    /// <value>The default is <c>/</c>.</value>
    [Description("The path."), RegularExpression("^/.*$")]
    public string Path { get; init; } = "/";

    /// <summary>How the path is compared.</summary>
    /// <value>The default is <c>IngressPathType.Prefix</c>.</value>
    [Description("How the path is compared.")]
    public IngressPathType PathType { get; init; } = IngressPathType.Prefix;
}
