using System.Text.RegularExpressions;
using k8s;

namespace Odin.Charts.Testing;

/// <summary>The strict reader of <c>k8s.Models</c>: unknown and duplicate keys, wrong types and bad quantities are errors.
/// It knows built-in kinds only.</summary>
public static partial class StrictModels
{
    /// <summary>The errors, one for each document that cannot be read.</summary>
    public static IReadOnlyList<string> Errors(string manifests) => DocumentStart().Split(manifests)
        .Select(Error).OfType<string>().ToList();

    static string? Error(string document)
    {
        if (GoYaml.Read(document) is not { } node || KubernetesTypes.Of(node) is null) return null;
        try
        {
            KubernetesYaml.LoadAllFromString(document, KubernetesTypes.ByName, strict: true);
            return null;
        }
        catch (Exception e) when (e is YamlDotNet.Core.YamlException or FormatException or InvalidCastException or ArgumentException)
        {
            return $"{node["apiVersion"]} {node["kind"]} {node["metadata"]?["name"]}: {Innermost(e).Message}";
        }
    }

    static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;

    [GeneratedRegex(@"^---(?:[ \t].*)?$", RegexOptions.Multiline)]
    private static partial Regex DocumentStart();
}
