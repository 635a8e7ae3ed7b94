using System.Reflection;

namespace Odin.Charts;

/// <summary>The version that MSBuild gave to a project, which is also the version of its charts unless <c>ChartVersion</c>
/// or <c>PackageVersion</c> says otherwise.</summary>
internal static class ProjectVersion
{
    /// <summary>The version, without the build metadata to which the compiler adds the commit; 0.0.0 when it is no SemVer.</summary>
    public static SemanticVersion Of(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>() is { InformationalVersion: var text }
        && SemanticVersion.TryParse(text.Split('+')[0], out var version, out _)
            ? version
            : new(0, 0, 0);
}
