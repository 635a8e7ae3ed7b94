using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>ODIN1243: an address in a configuration, an argument or a variable that begins with the name of the release, and is
/// no Service of it, or has a port that the Service has not; or one with a placeholder left in it. Addresses of others cannot be known.</summary>
internal static partial class Addresses
{
    static readonly string Release = new Release().Name;

    public static IEnumerable<Diagnostic> Check(RenderedRelease release) =>
        from place in Texts(release).Distinct()
        from Match match in Address.Matches(place.Text)
        where IsAddress(match)
        let problem = Problem(release, match)
        where problem != null
        select ReferenceDiagnostics.BadAddress(release, place.From, match.Value, problem);

    static IEnumerable<(RenderedObject From, string Text)> Texts(RenderedRelease release) =>
    [
        .. release.OfKind("ConfigMap").SelectMany(map => map.Data["data"].Texts().Select(text => (map, text))),
        .. release.OfKind("Secret").SelectMany(secret => secret.Data["stringData"].Texts().Select(text => (secret, text))),
        .. from pod in release.Pods
           from container in pod.Containers
           from text in container["args"].Texts().Concat(container["command"].Texts()).Concat(container.Items("env").Select(variable => variable.Text("value")).OfType<string>())
           select (pod.Owner, text),
    ];

    /// <summary>A name alone may be that of anything: an address has a scheme, a port or a namespace.</summary>
    static bool IsAddress(Match match) => match.Groups["scheme"].Success
        || (!match.Groups["host"].Value.StartsWith('{') && (match.Groups["port"].Success || match.Groups["domain"].Value.Contains(".svc", StringComparison.Ordinal)));

    static string? Problem(RenderedRelease release, Match match)
    {
        var (host, port) = (match.Groups["host"].Value, Port(match));
        if (host.StartsWith('{')) return "what stands in braces was not filled in";
        if (release.Find("Service", host) is not { } service && (service = OfPod(release, host, match.Groups["domain"].Value)) == null)
            return $"the release has no Service '{host}'";
        var ports = service.Data.Items("spec", "ports").Select(p => $"{p["port"]}").ToList();
        return port == null || ports.Contains(port) || (service.Data.Text("spec", "clusterIP") == "None" && IsPortOfPod(release, service, port))
            ? null
            : $"Service '{service.Name()}' has no port {port}; it has {string.Join(", ", ports)}";
    }

    static string? Port(Match match) => (match.Groups["port"], match.Groups["scheme"].Value) switch
    {
        ({ Success: true, Value: var port }, _) => port,
        (_, "http://") => "80",
        (_, "https://") => "443",
        _ => null,
    };

    /// <summary>The Service under which a pod of a StatefulSet has a name: <c>data-0.data-headless</c>.</summary>
    static RenderedObject? OfPod(RenderedRelease release, string host, string domain) =>
        PodName().IsMatch(host) && domain.Split('.') is [_, var service, ..] ? release.Find("Service", service) : null;

    static bool IsPortOfPod(RenderedRelease release, RenderedObject service, string port) =>
        release.Pods.Any(pod => pod.HasPort(port) && (service.Data.At("spec", "selector") as System.Text.Json.Nodes.JsonObject ?? [])
            .All(p => pod.Labels.Text(p.Key) == $"{p.Value}"));

    static readonly Regex Address = new(
        $@"(?<![\w.-])(?<scheme>[a-z][a-z0-9+]*://)?(?<host>{Release}(?:-[a-z0-9]+)*|\{{[A-Za-z]\w*\}}[a-z0-9-]*)(?<domain>(?:\.[a-z0-9-]+)*)(?::(?<port>[0-9]{{1,5}}))?(?![\w-])",
        RegexOptions.CultureInvariant);

    [GeneratedRegex("-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PodName();
}
