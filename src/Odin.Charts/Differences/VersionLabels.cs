namespace Odin.Charts;

/// <summary>Labels that only repeat the version of the chart or of its program, which is told once.</summary>
internal sealed class VersionLabels(ChartContents old, ChartContents @new)
{
    /// <summary>Whether a label has changed with the version and no more.</summary>
    public bool Explain(FieldChange change) =>
        change.Path.Contains("metadata.labels.", StringComparison.Ordinal) && change is { Old: { } before, New: { } after }
        && ($"{after}" == Follow($"{before}", Label(old.Chart.Version), Label(@new.Chart.Version))
            || $"{after}" == Follow($"{before}", $"{old.Metadata["appVersion"]}", $"{@new.Metadata["appVersion"]}"));

    static string Follow(string text, string from, string to) => from == "" ? text : text.Replace(from, to, StringComparison.Ordinal);

    /// <summary>A label cannot hold the plus of build metadata.</summary>
    static string Label(SemanticVersion version) => $"{version}".Replace('+', '_');
}
