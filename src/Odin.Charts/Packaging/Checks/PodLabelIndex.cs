namespace Odin.Charts;

/// <summary>The objects that make pods, by the labels of these, so that thousands of Services find theirs quickly.</summary>
internal sealed class PodLabelIndex
{
    /// <summary>Pods by a label and its constant text, and by a label and null when its text is not known.</summary>
    readonly ILookup<(string Key, string? Text), ObjectView> _byLabel;
    readonly List<ObjectView> _withOtherLabels;

    public PodLabelIndex(IReadOnlyList<ObjectView> pods)
    {
        All = pods;
        _byLabel = pods.SelectMany(pod => pod.PodLabels!.Known.Select(label => (Key: (label.Key, Constant(label.Value)), Pod: pod)))
            .ToLookup(entry => entry.Key, entry => entry.Pod);
        _withOtherLabels = [.. pods.Where(pod => !pod.PodLabels!.IsComplete)];
    }

    public IReadOnlyList<ObjectView> All { get; }

    /// <summary>The pods that a selector selects, or may select.</summary>
    public List<ObjectView> Selected(LabelsView selector) =>
        [.. Candidates(selector).Where(pod => pod.PodLabels!.Satisfy(selector) != false)];

    /// <summary>The fewest pods that one label leaves over.</summary>
    IEnumerable<ObjectView> Candidates(LabelsView selector)
    {
        var constant = selector.Known.Where(label => Constant(label.Value) is not null).ToList();
        if (constant.Count == 0) return All;
        var (key, value) = constant.MinBy(label => _byLabel[(label.Key, Constant(label.Value))].Count());
        return _byLabel[(key, Constant(value))].Concat(_byLabel[(key, null)]).Union(_withOtherLabels);
    }

    static string? Constant(TextView? text) => text is { IsConstant: true } ? text.Text : null;
}
