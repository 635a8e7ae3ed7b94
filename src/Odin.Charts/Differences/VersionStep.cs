namespace Odin.Charts;

/// <summary>What SemVer 2 asks of the next version. Below 1.0.0 the second number takes what the first one takes above, as
/// ranges such as <c>^0.1</c> have it; a pre-release promises nothing, so that any later version may follow it.</summary>
internal static class VersionStep
{
    /// <summary>The lowest version that is enough for a step.</summary>
    public static SemanticVersion Least(SemanticVersion old, Step step) => step switch
    {
        Step.None => old with { Build = "" },
        _ when old.PreRelease != "" => Release(old),
        Step.Breaking when old.Major > 0 => new(old.Major + 1, 0, 0),
        Step.Patch => new(old.Major, old.Minor, old.Patch + 1),
        _ => new(old.Major, old.Minor + 1, 0),
    };

    /// <summary>Whether a version is enough for a step; a pre-release counts as the release that it leads to.</summary>
    public static bool IsEnough(SemanticVersion old, SemanticVersion @new, Step step) =>
        step == Step.None || old.PreRelease != ""
            ? step == Step.None ? @new >= old : @new > old
            : @new > old && Release(@new) >= Least(old, step);

    static SemanticVersion Release(SemanticVersion version) => version with { PreRelease = "", Build = "" };
}
