using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>A link at the top of a dashboard, or of a panel.</summary>
/// <param name="Title">Its text.</param>
public abstract record DashboardLink(string Title)
{
    /// <summary>What is shown while the pointer rests on it.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>Whether it opens in a new tab.</summary>
    public bool OpensNewTab { get; init; }

    /// <summary>Whether the time range goes with it.</summary>
    public bool KeepsTime { get; init; }

    /// <summary>Whether the values of the variables go with it.</summary>
    public bool IncludesVariables { get; init; }

    internal abstract void Write(JsonText json);

    private protected void Write(JsonText json, string type, bool asDropdown, string icon, IEnumerable<string> tags, string? url)
    {
        json.Open();
        json.Write("asDropdown"u8, asDropdown);
        json.Write("icon"u8, icon);
        json.Write("includeVars"u8, IncludesVariables);
        json.Write("keepTime"u8, KeepsTime);
        json.Write("tags"u8, tags);
        json.Write("targetBlank"u8, OpensNewTab);
        json.Write("title"u8, Title);
        json.Write("tooltip"u8, Tooltip);
        json.Write("type"u8, type);
        json.Write("url"u8, url);
        json.Close();
    }
}

/// <summary>A link to a page.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Url">The address; may hold variables. A dashboard's is <c>/d/&lt;uid&gt;</c>, see <see cref="To"/>.</param>
public sealed record Link(string Title, string Url) : DashboardLink(Title)
{
    /// <summary>The sign before the text.</summary>
    public LinkIcon Icon { get; init; } = LinkIcon.External;

    /// <summary>A link to another of our dashboards, which takes the time range with it. That there is one with this uid is checked.</summary>
    /// <param name="title">The link's text.</param>
    /// <param name="uid">The uid of the dashboard.</param>
    public static Link To(string title, string uid) => new(title, "/d/" + uid) { Icon = LinkIcon.Dashboard, KeepsTime = true };

    internal override void Write(JsonText json) => Write(json, "link", false, EnumText<LinkIcon>.Of(Icon).Value, [], Url);
}

/// <summary>Links to all dashboards that have some tags.</summary>
/// <param name="Title">Its text, when it is a drop-down list.</param>
/// <param name="Tags">The tags; a dashboard needs all of them.</param>
public sealed record DashboardsLink(string Title, params ImmutableArray<string> Tags) : DashboardLink(Title)
{
    /// <summary>Whether the dashboards are in a drop-down list, rather than side by side.</summary>
    public bool AsDropdown { get; init; } = true;

    internal override void Write(JsonText json) => Write(json, "dashboards", AsDropdown, "external link", Tags, null);
}

/// <summary>The signs of links.</summary>
public enum LinkIcon
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("external link")] External,
    Dashboard, Question, Info, Bolt, Doc, Cloud,
#pragma warning restore CS1591
}
