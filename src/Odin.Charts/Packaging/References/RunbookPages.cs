namespace Odin.Charts;

/// <summary>ODIN1246: a runbook of an alert below the address of a folder's pages, and the folder has no such page. What lies elsewhere
/// cannot be known.</summary>
internal sealed class RunbookPages
{
    readonly string _folder;
    readonly string _url;
    readonly Lazy<HashSet<string>> _pages;

    public RunbookPages(string folder, string url)
    {
        _folder = folder;
        _url = url.TrimEnd('/') + "/";
        _pages = new(Read);
    }

    public IEnumerable<Diagnostic> Check(EmittedChart chart) =>
        from link in Links(chart).Distinct()
        where link.Url.StartsWith(_url, StringComparison.Ordinal)
        let page = Uri.UnescapeDataString(link.Url[_url.Length..].Split('#', '?')[0]).Trim('/')
        where !Files(page).Any(_pages.Value.Contains)
        select ReferenceDiagnostics.NoSuchRunbook(link, page, _folder, Spelling.Nearest(page, _pages.Value));

    static IEnumerable<RunbookLink> Links(EmittedChart chart) => chart.Runbooks.Concat(chart.Subcharts.SelectMany(subchart => Links(subchart.Chart)));

    /// <summary>What a page may be made of: sites leave out the ending, or write another.</summary>
    static string[] Files(string page) => [page, $"{page}.md", Path.ChangeExtension(page, ".md"), $"{page}/index.md", $"{page}/README.md"];

    HashSet<string> Read() => !Directory.Exists(_folder) ? [] :
    [
        .. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/')),
    ];
}
