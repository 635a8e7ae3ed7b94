using System.Text;
using DiffPlex.Renderer;

namespace Odin.Charts.Testing;

/// <summary>A folder of files that someone has looked at and found right: <c>Approved/&lt;name&gt;</c> in the test project. New,
/// changed and stale files fail, and what was received is left beside it as <c>&lt;name&gt;.received</c>.</summary>
/// <param name="root">The folder of the approved trees.</param>
/// <param name="accept">Whether what is received becomes what is approved.</param>
public sealed class ApprovedTree(string root, bool accept)
{
    /// <summary>Compares with the test project's tree, or takes the new one when <c>ODIN_SNAPSHOTS=accept</c> outside CI.</summary>
    /// <param name="actual">Text by relative path, with <c>/</c>.</param>
    /// <param name="name">The name of the tree.</param>
    public static void Match(IReadOnlyDictionary<string, string> actual, string name) =>
        new ApprovedTree(Root, !Tool.IsCi && Environment.GetEnvironmentVariable("ODIN_SNAPSHOTS") == "accept").Compare(actual, name);

    /// <summary>Where the test project keeps its approved trees.</summary>
    public static string Root => Path.Combine(Repository.TestProject, "Approved");

    /// <summary>The text files of a folder, by relative path with <c>/</c>.</summary>
    public static IReadOnlyDictionary<string, string> Read(string folder) => !Directory.Exists(folder)
        ? new Dictionary<string, string>()
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'),
            File.ReadAllText);

    /// <summary>Compares, or accepts.</summary>
    public void Compare(IReadOnlyDictionary<string, string> actual, string name)
    {
        var approved = Path.Combine(root, name);
        var received = approved + ".received";
        Write(received, new Dictionary<string, string>());
        if (accept) Write(approved, actual);
        if (Differences(Read(approved), actual) is not { Length: > 0 } differences) return;
        Write(received, actual);
        throw new Xunit.Sdk.XunitException(
            $"{name} is not what was approved.\n{differences}Look at {received}. If it is right, run './test.sh accept', or " +
            "'ODIN_SNAPSHOTS=accept dotnet test' for one project, and commit what changes.");
    }

    static string Differences(IReadOnlyDictionary<string, string> approved, IReadOnlyDictionary<string, string> actual)
    {
        var text = new StringBuilder();
        foreach (var file in approved.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
            text.Append(Difference(file, approved.GetValueOrDefault(file), actual.GetValueOrDefault(file)));
        return text.ToString();
    }

    static string Difference(string file, string? approved, string? actual) => (approved, actual) switch
    {
        _ when approved == actual => "",
        (null, _) => $"new:     {file}\n",
        (_, null) => $"stale:   {file}\n",
        _ => $"changed: {file}\n{UnidiffRenderer.GenerateUnidiff(approved, actual, file, file)}\n",
    };

    static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
