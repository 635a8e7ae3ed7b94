using System.Text.RegularExpressions;

namespace Odin.Exporter;

/// <summary>The jobs with a GPU in a Kubernetes cluster.</summary>
internal sealed partial record KubernetesConfiguration
{
    public bool Enabled { get; set; }

    /// <summary>The resources by which a job is one with a GPU.</summary>
    public IReadOnlyList<string> Resources { get; set; } = ["nvidia.com/gpu"];

    /// <summary>The namespaces to watch; none: all.</summary>
    public IReadOnlyList<string> Namespaces { get; set; } = [];

    /// <summary>The API server; none: that of the cluster that this runs in, with its service account.</summary>
    public string? ApiServer { get; set; }

    public string? TokenFile { get; set; }

    public string? CaFile { get; set; }

    /// <summary>What is wrong with it.</summary>
    /// <param name="path">Where it stands.</param>
    public IEnumerable<ConfigurationProblem> Problems(string path) =>
        [.. ResourceProblems(path + ".resources"), .. NamespaceProblems(path + ".namespaces"), .. ServerProblems(path)];

    IEnumerable<ConfigurationProblem> ResourceProblems(string path)
    {
        if (Resources.Count == 0) yield return new("ODIN3010", path, "No resource is named, so that no job would count; write nvidia.com/gpu.");
        foreach (var (name, i) in Resources.Select((name, i) => (name, i)))
        {
            if (!ResourceName().IsMatch(name))
                yield return new("ODIN3010", $"{path}[{i}]", $"'{name}' is no extended resource of Kubernetes; write it as a domain and a name: nvidia.com/gpu.");
            else if (Resources.Take(i).Contains(name, StringComparer.Ordinal))
                yield return new("ODIN3010", $"{path}[{i}]", $"'{name}' is there twice; remove one.");
        }
    }

    IEnumerable<ConfigurationProblem> NamespaceProblems(string path)
    {
        foreach (var (name, i) in Namespaces.Select((name, i) => (name, i)))
        {
            if (!NamespaceName().IsMatch(name))
                yield return new("ODIN3011", $"{path}[{i}]", $"'{name}' is no name of a namespace: at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends.");
            else if (Namespaces.Take(i).Contains(name, StringComparer.Ordinal))
                yield return new("ODIN3011", $"{path}[{i}]", $"'{name}' is there twice; its jobs would count twice. Remove one.");
        }
    }

    IEnumerable<ConfigurationProblem> ServerProblems(string path)
    {
        if (ApiServer is null) yield break;
        if (OutboundAddress.Problem(ApiServer) is { } problem) yield return new("ODIN3012", path + ".apiServer", problem + ".");
        else if (TokenFile is not null && new Uri(ApiServer) is { Scheme: "http", IsLoopback: false })
            yield return new("ODIN3012", path + ".apiServer", "A token would go over the network in the clear; write https, or leave tokenFile out.");
    }

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?\z")]
    private static partial Regex ResourceName();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\z")]
    private static partial Regex NamespaceName();
}
