using System.Text.RegularExpressions;

namespace Odin.Charts.Tests.House;

/// <summary>What must not be in the repository.</summary>
public partial class TrackedFileTests
{
    static readonly string[] FeedFiles = ["nuget.config", ".npmrc", "package-lock.json", "packages.lock.json", ".yarnrc", ".pip.conf"];

    [NeedsTool("git")]
    public void No_file_names_a_package_feed() => AssertNone(f =>
        FeedFiles.Contains(Path.GetFileName(f), StringComparer.OrdinalIgnoreCase)
        && (Url().IsMatch(Text(f)) || Text(f).Contains("\"resolved\"", StringComparison.Ordinal)));

    [NeedsTool("git")]
    public void No_file_holds_a_path_of_the_machine_it_was_written_on() =>
        AssertNone(f => MachinePaths().Any(p => p.IsMatch(Text(f))));

    [NeedsTool("git")]
    public void Nothing_that_was_built_or_received_is_tracked() => AssertNone(f =>
        f.Split('/').Any(p => p is "bin" or "obj" or "artifacts" || p.EndsWith(".received", StringComparison.Ordinal)));

    [NeedsTool("git")]
    public void Every_link_between_pages_leads_somewhere()
    {
        var broken = from page in Repository.TrackedFiles()
                     where page.EndsWith(".md", StringComparison.Ordinal) && !page.Contains("/Approved/", StringComparison.Ordinal)
                     from link in Link().Matches(Text(page)).Select(m => m.Groups["target"].Value)
                     where !Path.Exists(Repository.Combine(Path.GetDirectoryName(page)!, link))
                     select $"{page}: {link}";
        Assert.Empty(broken.ToList());
    }

    [Fact]
    public void Every_test_project_is_in_the_solution()
    {
        var solution = Text("Odin.Charts.sln").Replace('\\', '/');
        Assert.All(Directory.EnumerateFiles(Repository.Combine("tests"), "*.csproj", SearchOption.AllDirectories), project =>
            Assert.Contains($"\"{Path.GetRelativePath(Repository.Root, project).Replace('\\', '/')}\"", solution, StringComparison.Ordinal));
    }

    static void AssertNone(Func<string, bool> isBad)
    {
        var bad = Repository.TrackedFiles().Where(isBad).ToList();
        Assert.Empty(bad);
    }

    /// <summary>Whole paths: one that only ends as they do, <c>/host</c> before it, is none of the machine.</summary>
    static IEnumerable<Regex> MachinePaths() => new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
        .Where(p => p.Length > 1).Select(p => new Regex($"(?<![A-Za-z0-9._-]){Regex.Escape(p)}/"));

    static string Text(string file) => File.ReadAllText(Repository.Combine(file));

    [GeneratedRegex("https?://(?!schemas\\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(@"\]\((?![a-z]+:|#)(?<target>[^)#\s]+)")]
    private static partial Regex Link();
}
