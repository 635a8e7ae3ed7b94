using System.Reflection;

namespace Odin.Charts.Benchmarks;

/// <summary>The chart project that is measured.</summary>
static class Components
{
    /// <summary>The environment variable that says how many components its chart has.</summary>
    public const string CountVariable = "ODIN_COMPONENTS";

    /// <summary>The objects of one component.</summary>
    public const int ObjectsEach = 5;

    public static string Project { get; } = Path.Combine(Root, "benchmarks", "Components");

    public static string Program { get; } = Path.Combine(Project, "bin", "Release", "net10.0", "Components.dll");

    /// <summary>The repository.</summary>
    public static string Root => typeof(Components).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;
}
