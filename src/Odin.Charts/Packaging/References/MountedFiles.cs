using System.IO.Enumeration;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>ODIN1244: a file that an argument or a configuration names below the place where a ConfigMap is mounted, and that is no key of it:
/// <c>rule_files</c>, for example. A pattern may find none as long as no file lies there unread: then it is for files that users add.</summary>
internal static class MountedFiles
{
    public static IEnumerable<Diagnostic> Check(RenderedRelease release) =>
        (from pod in release.Pods
         from container in pod.Containers
         let mounts = container.Items("volumeMounts").Select(mount => Mount.Of(release, pod, mount)).ToList()
         from mount in mounts
         where mount.Files != null
         let paths = Texts(release, pod, container).SelectMany(text => Paths(text, mount.Path)).Where(path => Nearest(mounts, path) == mount).Distinct().ToList()
         from path in paths
         let isPattern = path.Contains('*')
         where !mount.Has(path) && (isPattern || !mount.HasOthers) && !(isPattern && mount.IsReadBy(paths))
         select ReferenceDiagnostics.NoSuchFile(release, pod, path, mount.Path, mount.Files!)).Distinct();

    static IEnumerable<string> Paths(string text, string mount) =>
        Regex.Matches(text, $@"(?<![\w./-]){Regex.Escape(mount)}(?:/[\w.*?@-]+)+", RegexOptions.CultureInvariant).Select(match => match.Value.TrimEnd('.'));

    static Mount? Nearest(List<Mount> mounts, string path) =>
        mounts.Where(mount => path == mount.Path || path.StartsWith(mount.Path + "/", StringComparison.Ordinal)).MaxBy(mount => mount.Path.Length);

    /// <summary>What a container is told: its arguments and variables, and the ConfigMaps that it mounts.</summary>
    static IEnumerable<string> Texts(RenderedRelease release, RenderedPod pod, JsonObject container) =>
    [
        .. container["args"].Texts(), .. container["command"].Texts(), .. container.Items("env").Select(variable => variable.Text("value")).OfType<string>(),
        .. container.Items("volumeMounts").SelectMany(mount => Mount.ConfigMaps(release, pod, mount)).Distinct().SelectMany(map => map.Data["data"].Texts()),
    ];

    /// <summary>Where a volume is in a container, and the files there; null for a volume whose files nobody knows.</summary>
    /// <param name="Path">The folder.</param>
    /// <param name="Files">The files of the ConfigMaps that the release has.</param>
    /// <param name="HasOthers">Whether there may be files of ConfigMaps that it does not have.</param>
    sealed record Mount(string Path, IReadOnlyList<string>? Files, bool HasOthers)
    {
        public static Mount Of(RenderedRelease release, RenderedPod pod, JsonObject mount)
        {
            var path = $"{mount["mountPath"]}".TrimEnd('/');
            var volume = Volume(pod, mount);
            if (mount["subPath"] != null || mount["subPathExpr"] != null) return new(path, null, false);
            var sources = volume?["configMap"] is { } source ? [source] : volume.Items("projected", "sources").Select(item => item["configMap"]).ToList();
            var files = sources.ConvertAll(map => map == null ? null : FilesOf(release, map));
            return new(path, files.TrueForAll(list => list == null) ? null : [.. files.OfType<List<string>>().SelectMany(list => list)], files.Contains(null));
        }

        public bool Has(string path) => Files!.Any(file => Finds(path, file));

        /// <summary>Whether each file is one that a path names.</summary>
        public bool IsReadBy(IReadOnlyList<string> paths) => Files!.All(file => paths.Any(path => Finds(path, file)));

        bool Finds(string path, string file) => $"{Path}/{file}" is var full
            && (full == path || full.StartsWith(path + "/", StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(path, full, ignoreCase: false));

        /// <summary>The ConfigMaps of the release behind a mount.</summary>
        public static IEnumerable<RenderedObject> ConfigMaps(RenderedRelease release, RenderedPod pod, JsonObject mount) =>
            Volume(pod, mount).Items("projected", "sources").Select(source => source["configMap"]).Append(Volume(pod, mount).At("configMap"))
                .Select(source => release.Find("ConfigMap", $"{source.Text("name")}")).OfType<RenderedObject>();

        static JsonObject? Volume(RenderedPod pod, JsonObject mount) => pod.Volumes.FirstOrDefault(volume => volume.Text("name") == mount.Text("name"));

        static List<string>? FilesOf(RenderedRelease release, JsonNode source) =>
            source.Items("items").Any() ? [.. source.Items("items").Select(item => $"{item["path"]}")]
            : release.Find("ConfigMap", $"{source.Text("name")}") is { } map
                ? [.. ((string[])["data", "binaryData"]).SelectMany(key => (map.Data[key] as JsonObject ?? []).Select(p => p.Key))]
            : null;
    }
}
