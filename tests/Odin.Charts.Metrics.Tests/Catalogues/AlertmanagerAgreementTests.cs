using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>The catalogue is that of Alertmanager 0.28; Debian has 0.25. What differs stands here. Debian's looks for its templates in
/// <c>/usr/share</c>; a mount namespace puts them there.</summary>
public class AlertmanagerAgreementTests
{
    static readonly string[] OnlyInOld = [];

    static readonly string[] OnlyInNew = [];

    [NeedsTool("alertmanager", "unshare")]
    public async Task What_Alertmanager_serves_is_declared()
    {
        using var folder = new TemporaryFolder();
        var port = RunningProgram.FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "alertmanager.yml"), Configuration);
        using var alertmanager = RunningProgram.Start(new Tool("unshare").Path, port,
        [
            "--map-root-user", "--mount", "sh", "-ec", WithTemplates, Templates, Tool.Alertmanager.Path,
            $"--config.file={Path.Combine(folder.Path, "alertmanager.yml")}",
            $"--storage.path={Path.Combine(folder.Path, "data")}",
            $"--web.listen-address=127.0.0.1:{port}",
            $"--cluster.listen-address=127.0.0.1:{RunningProgram.FreePort()}",
        ]);
        var served = await alertmanager.Scrape(f => f.Any(x => x.Name == "alertmanager_notifications_total"));
        var known = Alertmanager.All;
        Assert.Empty(Agreement.Differences(known, served));
        Assert.Equal(OnlyInOld, Agreement.Undeclared(known, served).Order());
        Assert.Equal(OnlyInNew, Agreement.Unserved(known, served).Order());
    }

    const string WithTemplates =
        """mount -t tmpfs none /usr/share; mkdir -p /usr/share/prometheus; cp -r "$0" /usr/share/prometheus/alertmanager; exec "$@" """;

    static readonly string Templates = Path.Combine(Tool.Folder, "debian", "usr", "share", "prometheus", "alertmanager");

    const string Configuration = """
        route: {receiver: none}
        receivers: [{name: none}]
        """;
}
