using System.Reflection;

namespace Odin.Charts.Sdk.Tests;

/// <summary>The repository that these tests are built from.</summary>
static class Repository
{
    internal static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    internal static string PathOf(string path) => Path.Combine(Root, path);
}
