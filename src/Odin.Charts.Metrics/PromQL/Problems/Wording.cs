namespace Odin.Charts.PromQL;

/// <summary>Words that several messages share.</summary>
internal static class Wording
{
    const int Most = 40;

    /// <summary>A stretch of the text between quotes, shortened where it is long.</summary>
    public static string Quote(string text) =>
        text.Length <= Most ? $"'{text.ReplaceLineEndings(" ")}'" : $"'{text[..Most].ReplaceLineEndings(" ")}…'";

    public static string Type(PromType type) => type switch
    {
        PromType.Scalar => "a number (scalar)",
        PromType.Vector => "an instant vector",
        PromType.Matrix => "a range vector",
        PromType.Text => "a text (string)",
        _ => "something unknown",
    };

    public static string Count(int count, string thing) => count switch
    {
        0 => $"no {thing}",
        1 => $"one {thing}",
        _ => $"{count} {thing}s",
    };
}
