namespace Odin.Charts;

/// <summary>The versions of Kubernetes that a <c>kubeVersion</c> takes, tried one by one: a range has no other order.</summary>
internal static class ClusterVersions
{
    /// <summary>The first versions of all minor ones and late ones, of Kubernetes itself and as clouds name theirs.</summary>
    static readonly SemanticVersion[] Tried =
    [
        .. from minor in Enumerable.Range(0, 100)
           from patch in (ulong[])[0, 99]
           from cloud in (string[])["", "gke.1"]
           select new SemanticVersion(1, (ulong)minor, patch, cloud),
    ];

    /// <summary>The first version that the old range takes and the new one does not; null when there is none.</summary>
    public static SemanticVersion? Lost(string? old, string? @new) =>
        Tried.Where(version => Takes(old, version)).FirstOrDefault(version => !Takes(@new, version));

    static bool Takes(string? range, SemanticVersion version) =>
        range == null || !VersionRange.TryParse(range, out var parsed) || parsed.Contains(version);
}
