namespace Odin.Stack;

/// <summary>Where it is written what to do about an alert.</summary>
internal static class Runbooks
{
    /// <summary>Where the pages of the folder <c>docs/runbooks</c> are published; the project names it too, for the build.</summary>
    public const string Root = "https://github.com/odin/odin-charts/blob/main/docs/runbooks/";

    /// <summary>The page of an alert: <c>docs/runbooks/&lt;alert&gt;.md</c>.</summary>
    public static string Of(string alert) => $"{Root}{alert}.md";
}
