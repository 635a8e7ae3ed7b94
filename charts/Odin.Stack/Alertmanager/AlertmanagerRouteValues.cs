namespace Odin.Stack;

/// <summary>Where some alerts go.</summary>
public record AlertmanagerRouteValues
{
    internal const string Duration = "^([0-9]+[smhd])*$";

    internal const string Matcher = "^[a-zA-Z_][a-zA-Z0-9_]* *(=|!=|=~|!~) *\"([^\"\\\\]|\\\\.)*\"$";

    /// <summary>The alerts that it is for, such as severity="critical" or job=~"loki|tempo"; all of them have to fit.</summary>
    [Description("The alerts that it is for, such as severity=\"critical\" or job=~\"loki|tempo\"; all of them have to fit."), RegularExpression(Matcher), MinLength(1)]
    public required IReadOnlyList<string> Matchers { get; init; }

    /// <summary>Who is told, the name of a receiver; as above when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Who is told, the name of a receiver; as above when empty.")]
    public string Receiver { get; init; } = "";

    /// <summary>Whether the routes after it are looked at too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the routes after it are looked at too.")]
    public bool Continue { get; init; } = false;

    /// <summary>The labels that alerts of one message have in common; as above when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The labels that alerts of one message have in common; as above when empty.")]
    public IReadOnlyList<string> GroupBy { get; init; } = [];

    /// <summary>How long the first message of a group waits for more, such as 30s; as above when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("How long the first message of a group waits for more, such as 30s; as above when empty."), RegularExpression(Duration)]
    public string GroupWait { get; init; } = "";

    /// <summary>How long a message about a changed group waits, such as 5m; as above when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("How long a message about a changed group waits, such as 5m; as above when empty."), RegularExpression(Duration)]
    public string GroupInterval { get; init; } = "";

    /// <summary>When a message is sent again, such as 4h; as above when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("When a message is sent again, such as 4h; as above when empty."), RegularExpression(Duration)]
    public string RepeatInterval { get; init; } = "";

    /// <summary>When nothing is sent: names of timeIntervals.</summary>
    /// <value>The default is empty.</value>
    [Description("When nothing is sent: names of timeIntervals.")]
    public IReadOnlyList<string> MuteTimeIntervals { get; init; } = [];

    /// <summary>When alone something is sent: names of timeIntervals.</summary>
    /// <value>The default is empty.</value>
    [Description("When alone something is sent: names of timeIntervals.")]
    public IReadOnlyList<string> ActiveTimeIntervals { get; init; } = [];
}

/// <summary>Where some alerts go, and some of those elsewhere.</summary>
public sealed record AlertmanagerBranchValues : AlertmanagerRouteValues
{
    /// <summary>Routes for some of these alerts.</summary>
    /// <value>The default is empty.</value>
    [Description("Routes for some of these alerts.")]
    public IReadOnlyList<AlertmanagerRouteValues> Routes { get; init; } = [];
}

/// <summary>Where alerts go that no other route takes, and what the others have from it.</summary>
public sealed record AlertmanagerRootValues
{
    /// <summary>Who is told, the name of a receiver; none tells nobody.</summary>
    /// <value>The default is <c>"none"</c>.</value>
    [Description("Who is told, the name of a receiver; none tells nobody.")]
    public string Receiver { get; init; } = "none";

    /// <summary>The labels that alerts of one message have in common.</summary>
    /// <value>The default is <c>["alertname", "namespace", "job"]</c>.</value>
    [Description("The labels that alerts of one message have in common.")]
    public IReadOnlyList<string> GroupBy { get; init; } = ["alertname", "namespace", "job"];

    /// <summary>How long the first message of a group waits for more.</summary>
    /// <value>The default is <c>"30s"</c>.</value>
    [Description("How long the first message of a group waits for more."), RegularExpression("^([0-9]+[smhd])+$")]
    public string GroupWait { get; init; } = "30s";

    /// <summary>How long a message about a changed group waits.</summary>
    /// <value>The default is <c>"5m"</c>.</value>
    [Description("How long a message about a changed group waits."), RegularExpression("^([0-9]+[smhd])+$")]
    public string GroupInterval { get; init; } = "5m";

    /// <summary>When a message is sent again.</summary>
    /// <value>The default is <c>"4h"</c>.</value>
    [Description("When a message is sent again."), RegularExpression("^([0-9]+[smhd])+$")]
    public string RepeatInterval { get; init; } = "4h";

    /// <summary>Routes, in the order in which they are tried.</summary>
    /// <value>The default is empty.</value>
    [Description("Routes, in the order in which they are tried.")]
    public IReadOnlyList<AlertmanagerBranchValues> Routes { get; init; } = [];
}
