using System.Diagnostics;

namespace Odin.Backup.Tests;

/// <summary>A small volume of its own on a folder, until it is disposed of.</summary>
sealed class Mounted : IDisposable
{
    readonly string _folder;

    public Mounted(string folder, string options)
    {
        _folder = folder;
        Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder);
    }

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", _folder);

    /// <summary>Takes it away, also when files of it are open.</summary>
    public void Vanish() => Run("umount", "-l", _folder);

    public void Dispose()
    {
        using var process = Process.Start(new ProcessStartInfo("umount", ["-l", _folder]) { RedirectStandardError = true })!;
        process.WaitForExit();
    }

    static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ends with {process.ExitCode}");
    }
}

/// <summary>A test that mounts volumes: as root, or in CI, where it fails when it cannot.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class NeedsMountAttribute : FactAttribute
{
    public NeedsMountAttribute() => Skip = Tool.IsCi || Environment.UserName == "root" ? null : "only root mounts volumes";
}
