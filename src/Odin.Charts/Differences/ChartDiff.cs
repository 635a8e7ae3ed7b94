namespace Odin.Charts;

/// <summary>All that has changed between two versions of a chart, and whether the new version number says so.</summary>
/// <param name="Name">The chart's name.</param>
/// <param name="Old">The old version.</param>
/// <param name="New">The new version.</param>
/// <param name="Changes">The changes, those that ask for the largest step first.</param>
internal sealed record ChartDiff(string Name, SemanticVersion Old, SemanticVersion New, IReadOnlyList<Change> Changes)
{
    /// <summary>The largest step that a change asks for.</summary>
    public Step Step => Changes.Count == 0 ? Step.None : Changes.Max(change => change.Step);

    /// <summary>The lowest version that is enough.</summary>
    public SemanticVersion Asked => VersionStep.Least(Old, Step);

    /// <summary>Whether the new version is enough.</summary>
    public bool IsSatisfied => VersionStep.IsEnough(Old, New, Step);

    public static ChartDiff Between(ChartFiles old, ChartFiles @new)
    {
        var (before, after) = (new ChartContents(old), new ChartContents(@new));
        IEnumerable<Change> changes =
        [
            .. MetadataDiff.Between(before, after), .. DependencyDiff.Between(before, after), .. SchemaDiff.Between(before, after),
            .. ObjectDiff.Between(before, after), .. FileDiff.Between(before, after),
        ];
        return new(@new.Name, old.Version, @new.Version,
        [
            .. changes.OrderByDescending(change => change.Step).ThenBy(change => change.Area)
                .ThenBy(change => change.Place, StringComparer.Ordinal).ThenBy(change => change.What, StringComparer.Ordinal),
        ]);
    }
}
