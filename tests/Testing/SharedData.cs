namespace Odin.Charts.Testing;

/// <summary>The files of <c>../shared/data</c>, which lie beside the repository and not in it.</summary>
public static class SharedData
{
    /// <summary>The place of a file: <c>upstream/linkerd-viz-values.yaml</c>.</summary>
    public static string Path(string file) => Repository.Combine(["..", "shared", "data", .. file.Split('/')]);
}

/// <summary>A test on <see cref="SharedData"/>: skipped where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsSharedDataAttribute : FactAttribute
{
    public NeedsSharedDataAttribute() => Skip = Directory.Exists(SharedData.Path("upstream")) ? null : "the files of ../shared are not there";
}
