using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>ODIN1235: labels that Kubernetes refuses.
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set.</summary>
internal static partial class LabelSyntax
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects) =>
        from view in objects
        from label in Entries(view).DistinctBy(entry => entry.Key + "=" + entry.Value?.Text)
        let problem = ProblemOfKey(label.Key) ?? ProblemOfValue(label.Value)
        where problem != null
        select ObjectDiagnostics.BadLabel(view, label.Key, problem);

    static IEnumerable<KeyValuePair<string, TextView?>> Entries(ObjectView view) =>
        new[] { view.Labels, view.Selector, view.PodLabels }.OfType<LabelsView>().SelectMany(labels => labels.Known);

    static string? ProblemOfKey(string key)
    {
        var name = key[(key.LastIndexOf('/') + 1)..];
        var prefix = key.Length > name.Length ? key[..^(name.Length + 1)] : null;
        if (name.Length > 63 || !Name().IsMatch(name))
            return "the name of a label has 1 to 63 letters, digits, '-', '_' and '.', and starts and ends with a letter or digit";
        return prefix == null || (prefix.Length <= 253 && Domain().IsMatch(prefix)) ? null : "what stands before its '/' is no DNS name";
    }

    static string? ProblemOfValue(TextView? value)
    {
        if (value is not { IsConstant: true, Text: not "" }) return null;
        if (value.Text.Length > 63) return $"its value has {value.Text.Length} characters, and 63 are the most";
        return Name().IsMatch(value.Text)
            ? null
            : $"its value '{value.Text}' may hold letters, digits, '-', '_' and '.', and starts and ends with a letter or digit";
    }

    [GeneratedRegex(@"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
