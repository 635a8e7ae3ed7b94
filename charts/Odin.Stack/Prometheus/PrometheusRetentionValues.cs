namespace Odin.Stack;

/// <summary>When Prometheus deletes samples: by age or by size, whichever comes first.</summary>
public sealed record PrometheusRetentionValues
{
    /// <summary>How long samples are kept, such as 15d or 720h.</summary>
    /// <value>The default is <c>"15d"</c>.</value>
    [Description("How long samples are kept, such as 15d or 720h."), RegularExpression("^[1-9][0-9]{0,4}[ymwdh]$")]
    public string Time { get; init; } = "15d";

    /// <summary>How large the blocks may be, such as 40GB, in powers of 1024; four fifths of persistence.size when empty, and not more than that.</summary>
    /// <value>The default is empty.</value>
    [Description("How large the blocks may be, such as 40GB, in powers of 1024; four fifths of persistence.size when empty, and not more than that."), RegularExpression("^([1-9][0-9]{0,6}(MB|GB|TB))?$")]
    public string Size { get; init; } = "";
}
