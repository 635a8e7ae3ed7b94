using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>What the fields of <c>Chart.yaml</c> may hold: what <c>helm lint</c> asks for, and only text that Helm reads back
/// unchanged, so that <c>c.Chart.AppVersion</c> is the same in C#.</summary>
internal static class ChartMetadataRules
{
    public static IEnumerable<Diagnostic> Check(EmittedChart chart) =>
        Problems(chart.Metadata).Select(problem => PackagingDiagnostics.BadMetadata(chart.Name, problem.Field, problem.Text, chart.Place));

    static IEnumerable<(string Field, string Text)> Problems(ChartMetadata metadata) =>
    [
        .. Required("description", metadata.Description),
        .. Printable(metadata),
        .. Urls(metadata),
        .. KubeVersion(metadata.KubeVersion),
        .. metadata.Maintainers.SelectMany(maintainer => Required("the name of a maintainer", maintainer.Name)),
        .. metadata.Maintainers.SelectMany(Email),
    ];

    static IEnumerable<(string, string)> Required(string field, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return (field, "is empty");
    }

    static IEnumerable<(string, string)> Printable(ChartMetadata metadata) =>
        from field in Texts(metadata)
        where field.Text is { } text && !text.EnumerateRunes().All(IsPrintable)
        select (field.Name, "holds a line break, a tab or another character that does not print; Helm would drop it");

    static IEnumerable<(string Name, string? Text)> Texts(ChartMetadata metadata) =>
    [
        ("description", metadata.Description), ("appVersion", metadata.AppVersion), ("kubeVersion", metadata.KubeVersion),
        ("home", metadata.Home), ("icon", metadata.Icon),
        .. metadata.Sources.Select(source => ("a source", (string?)source)),
        .. metadata.Keywords.Select(keyword => ("a keyword", (string?)keyword)),
        .. metadata.Maintainers.Select(maintainer => ("a maintainer", (string?)$"{maintainer.Name}{maintainer.Email}{maintainer.Url}")),
    ];

    static IEnumerable<(string, string)> Urls(ChartMetadata metadata)
    {
        IEnumerable<(string Name, string? Text)> urls =
        [
            ("home", metadata.Home), ("icon", metadata.Icon), .. metadata.Sources.Select(source => ("a source", (string?)source)),
            .. metadata.Maintainers.Select(maintainer => ("the URL of a maintainer", maintainer.Url)),
        ];
        return from url in urls where url.Text != null && !IsWebAddress(url.Text) select (url.Name, $"is '{url.Text}', which is no http:// or https:// URL");
    }

    static IEnumerable<(string, string)> KubeVersion(string? range)
    {
        if (range != null && !VersionRange.TryParse(range, out _))
            yield return ("kubeVersion", $"is '{range}', which is no range of versions such as '>=1.25.0-0'");
    }

    static IEnumerable<(string, string)> Email(Maintainer maintainer)
    {
        if (maintainer.Email is { } email && (email.Split('@') is not [{ Length: > 0 }, { Length: > 0 }] || email.Contains(' ')))
            yield return ("the e-mail address of a maintainer", $"is '{email}', which is none");
    }

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") && url.Host != "" && !text.Contains(' ');

    /// <summary>Go's notion, which Helm applies when it loads a chart.</summary>
    static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
