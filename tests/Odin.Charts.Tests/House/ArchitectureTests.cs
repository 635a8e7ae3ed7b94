using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Odin.Charts.Tests.House;

/// <summary>Who may know whom, read off the assemblies.</summary>
public class ArchitectureTests
{
    /// <summary>What each of our assemblies may refer to of ours. A new project gets its line here first.</summary>
    static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Odin.Charts.Metrics"] = [],
        ["Odin.Charts"] = [],
        ["Odin.Charts.Prometheus"] = ["Odin.Charts", "Odin.Charts.Metrics"],
        ["Odin.Charts.Grafana"] = ["Odin.Charts", "Odin.Charts.Metrics"],
        ["Odin.Exporter"] = ["Odin.Charts.Metrics"],
        ["Odin.Backup"] = ["Odin.Charts.Metrics"],
        ["Odin.Probe"] = [],
        ["Odin.Charts.Sdk"] = [],
        ["Odin.Stack"] = ["Odin.Charts", "Odin.Charts.Metrics", "Odin.Charts.Prometheus", "Odin.Charts.Grafana"],
    };

    /// <summary>Assemblies that are safe inside any application: they refer to the runtime alone.</summary>
    static readonly string[] RuntimeOnly = ["Odin.Charts.Metrics"];

    static readonly string[] BannedWords = ["Common", "Core", "Abstractions", "Utils", "Helpers"];

    public static TheoryData<string> Projects { get; } = [.. new[] { "src", "sdk", "charts" }
        .Select(f => Repository.Combine(f)).Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*.csproj", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Arrows_go_one_way(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Arrows.ContainsKey(name), $"{name} is new: say in {nameof(Arrows)} what it may refer to");
        foreach (var assembly in Assemblies(project))
            Assert.Empty(References(assembly).Where(IsOurs).Except([.. Arrows[name], name]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_goes_into_any_application_refers_to_the_runtime_alone(string project)
    {
        if (!RuntimeOnly.Contains(Path.GetFileNameWithoutExtension(project))) return;
        foreach (var assembly in Assemblies(project))
            Assert.All(References(assembly), r => Assert.StartsWith("System.", r, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_named_for_what_it_is(string project) =>
        Assert.Empty(Path.GetFileNameWithoutExtension(project).Split('.').Intersect(BannedWords));

    [Fact]
    public void The_library_has_one_namespace() =>
        Assert.Equal(["Odin.Charts"], typeof(Diagnostic).Assembly.GetExportedTypes().Select(t => t.Namespace).Distinct());

    static List<string> Assemblies(string project)
    {
        var folder = Repository.Combine(Path.GetDirectoryName(project)!, "bin", Repository.Configuration);
        var built = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(
            folder, Path.GetFileNameWithoutExtension(project) + ".dll", SearchOption.AllDirectories).ToList();
        Assert.True(built.Count > 0 || !Tool.IsCi, $"{project} is not built: run 'dotnet build -c {Repository.Configuration}' first");
        return built;
    }

    static bool IsOurs(string assembly) => assembly.StartsWith("Odin.", StringComparison.Ordinal);

    static List<string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(r => reader.GetString(reader.GetAssemblyReference(r).Name))];
    }
}
