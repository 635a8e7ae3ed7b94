using System.Text;

namespace Odin.Charts;

/// <summary>Files that came, went or changed, but for those that are compared by what they say.</summary>
internal static class FileDiff
{
    static readonly string[] Compared = ["Chart.yaml", "values.yaml", "values.schema.json", ObjectRecord.Path];

    public static IEnumerable<Change> Between(ChartContents old, ChartContents @new) =>
        from path in old.Files.Keys.Union(@new.Files.Keys).Except(Compared)
        let before = old.Files.GetValueOrDefault(path)
        let after = @new.Files.GetValueOrDefault(path)
        where before == null || after == null || !IsSame(before, after, old, @new)
        select new Change(ChangeArea.Files, path, before == null ? "added" : after == null ? "removed" : "changed", before == null ? Step.Minor : Step.Patch);

    /// <summary>A file that differs by the number of the version alone says the same.</summary>
    static bool IsSame(ChartFile before, ChartFile after, ChartContents old, ChartContents @new) =>
        before.Bytes.Span.SequenceEqual(after.Bytes.Span)
        || Text(before).Replace($"{old.Chart.Version}", $"{@new.Chart.Version}", StringComparison.Ordinal) == Text(after);

    /// <summary>Whatever the file holds: each byte a character.</summary>
    static string Text(ChartFile file) => Encoding.Latin1.GetString(file.Bytes.Span);
}
