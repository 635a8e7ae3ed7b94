namespace Odin.Images.Tests;

/// <summary>podman with storage of its own, that runs containers as a hardened cluster would.</summary>
sealed class Podman(TemporaryFolder folder)
{
    // Both limits have to be there, and under the machine's own; see the toolbox of containers without a daemon.
    static readonly string[] Hardened =
    [
        "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=4096:4096", "--network", "host",
        "--read-only", "--read-only-tmpfs=false", "--cap-drop=all", "--security-opt", "no-new-privileges",
    ];

    public string Pull(string image) => Run("pull", "--quiet", "--tls-verify=false", image).Output.Trim();

    /// <summary>Starts a container and returns its id.</summary>
    public string Start(string image, IEnumerable<string> options, params string[] arguments) =>
        Run(["run", "--detach", .. Hardened, .. options, image, .. arguments]).Output.Trim();

    /// <summary>Runs a container to its end.</summary>
    public ToolRun RunToEnd(string image, IEnumerable<string> options, params string[] arguments) =>
        Try(["run", "--rm", .. Hardened, .. options, image, .. arguments]);

    public string Inspect(string container, string format) => Run("inspect", "--format", format, container).Output.Trim();

    public string Log(string container) => Try("logs", container) is var run ? run.Output + run.Error : "";

    /// <summary>SIGTERM, and SIGKILL after ten seconds.</summary>
    public void Stop(string container) => Run("stop", "--time", "10", container);

    public void RemoveAll() => Try("rm", "--all", "--force", "--time", "0");

    ToolRun Run(params IEnumerable<string> arguments) => Try(arguments).Succeeded();

    ToolRun Try(params IEnumerable<string> arguments) => ToolRun.Of(
        new("podman"),
        ["--root", folder.Combine("storage"), "--runroot", folder.Combine("run"), "--storage-driver", "vfs", "--runtime", "runc", .. arguments]);
}
