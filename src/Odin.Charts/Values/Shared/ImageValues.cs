using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Odin.Charts;

/// <summary>A container image.</summary>
public sealed record ImageValues
{
    /// <summary>Registry of the image, such as ghcr.io; empty when the repository names it.</summary>
    /// <value>The default is empty.</value>
    [Description("Registry of the image, such as ghcr.io; empty when the repository names it.")]
    public string Registry { get; init; } = "";

    /// <summary>Repository of the image.</summary>
    /// <value>The default is empty.</value>
    [Description("Repository of the image.")]
    public string Repository { get; init; } = "";

    /// <summary>Tag of the image; the chart's appVersion when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Tag of the image; the chart's appVersion when empty.")]
    public string Tag { get; init; } = "";

    /// <summary>Digest of the image, such as sha256:…; it goes before the tag.</summary>
    /// <value>The default is empty.</value>
    [Description("Digest of the image, such as sha256:…; it goes before the tag."), RegularExpression("^(sha256:[0-9a-f]{64})?$")]
    public string Digest { get; init; } = "";

    /// <summary>When the image is pulled.</summary>
    /// <value>The default is <c>PullPolicy.IfNotPresent</c>.</value>
    [Description("When the image is pulled.")]
    public PullPolicy PullPolicy { get; init; } = PullPolicy.IfNotPresent;
}
