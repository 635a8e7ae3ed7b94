using System.Reflection;

namespace Odin.Stack;

/// <summary>Where it is written what to do about an alert.</summary>
internal static class Runbooks
{
    const string Root = "https://github.com/odin/odin-charts/blob/main/docs/runbooks/";

    /// <summary>The pages that were there when this was built.</summary>
    static readonly HashSet<string> Pages =
        [.. typeof(Runbooks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Runbook").Value!.Split(' ')];

    /// <summary>The page of an alert: <c>docs/runbooks/&lt;alert&gt;.md</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such page, and the build fails.</exception>
    public static string Of(string alert) => Pages.Contains(alert)
        ? $"{Root}{alert}.md"
        : throw new InvalidOperationException($"The alert '{alert}' has no runbook: write docs/runbooks/{alert}.md");
}
