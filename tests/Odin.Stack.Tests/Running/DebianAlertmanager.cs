namespace Odin.Stack.Tests;

/// <summary>The configuration of Alertmanager 0.34 for Debian's Alertmanager 0.25. That looks for its own templates in
/// <c>/usr/share</c>, and a mount namespace puts them there.</summary>
static class DebianAlertmanager
{
    /// <summary>Every key that differs.</summary>
    public static readonly OlderKey[] Keys = [new("receivers[].webhook_configs[].url_file", "Alertmanager 0.26", "url")];

    public static readonly string[] Roots = ["/etc/alertmanager"];

    static readonly string Templates = Path.Combine(Tool.Folder, "debian", "usr", "share", "prometheus", "alertmanager");

    const string WithTemplates =
        """mount -t tmpfs none /usr/share; mkdir -p /usr/share/prometheus; cp -r "$0" /usr/share/prometheus/alertmanager; exec "$@" """;

    /// <summary>A configuration for it. The addresses that are in files are those of <c>/etc/alertmanager/secrets</c> of the pod.</summary>
    public static OlderVersion In(PodFolder pod) => new(Keys, (path, parent) => File.ReadAllText(pod.At((string)parent["url_file"]!)));

    /// <summary>Alertmanager or amtool with what they look for.</summary>
    public static string[] Command(Tool tool, params string[] arguments) =>
        ["--map-root-user", "--mount", "sh", "-ec", WithTemplates, Templates, tool.Path, .. arguments];
}
