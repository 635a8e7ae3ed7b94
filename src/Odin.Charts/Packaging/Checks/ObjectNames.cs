using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>ODIN1234: names that Kubernetes refuses. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/.</summary>
internal static partial class ObjectNames
{
    /// <summary>Kinds whose name is a DNS label, or becomes a label of their pods with something added.</summary>
    static readonly Dictionary<string, int> Shorter = new() { ["StatefulSet"] = 52, ["CronJob"] = 52, ["Job"] = 63, ["Service"] = 63, ["Namespace"] = 63 };

    /// <summary>RBAC names may hold colons and capital letters.</summary>
    static readonly string[] Free = ["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"];

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects) =>
        from view in objects
        where view is { Kind.IsConstant: true, Name.IsConstant: true }
        let problem = ProblemOf(view.Kind!.Text, view.Name!.Text)
        where problem != null
        select ObjectDiagnostics.BadName(view, problem);

    static string? ProblemOf(string kind, string name)
    {
        if (name == "") return "it is empty";
        if (name.Length > Longest(kind)) return $"it has {name.Length} characters, and {Longest(kind)} are the most";
        if (Free.Contains(kind)) return name is "." or ".." || name.AsSpan().ContainsAny('/', '%') ? "it holds '/' or '%', or is only dots" : null;
        if (kind is "Service" or "Namespace")
            return IsLabel(kind, name) ? null : "it may hold lower-case letters, digits and '-', starts with a letter and ends with a letter or digit";
        return Subdomain().IsMatch(name) ? null : "it may hold lower-case letters, digits, '-' and '.', and starts and ends with a letter or digit";
    }

    /// <summary>Only a Service, whose name is a host name, has to start with a letter.</summary>
    static bool IsLabel(string kind, string name) => Label().IsMatch(name) && (kind != "Service" || !char.IsAsciiDigit(name[0]));

    static int Longest(string kind) => Shorter.GetValueOrDefault(kind, 253);

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Subdomain();
}
