using System.Text.RegularExpressions;

namespace Odin.Backup;

/// <summary>Remembers, in Prometheus' folder of snapshots, which of them is ours, so that the next run removes what a killed one left.</summary>
/// <param name="folder">The folder of the snapshots.</param>
/// <param name="log">Is told what is removed.</param>
internal sealed partial class SnapshotMark(string folder, RunLog log)
{
    const string FileName = ".odin-backup";

    string File => Path.Combine(folder, FileName);

    /// <summary>Whether Prometheus gives such names: <c>20261123T125030Z-0123456789abcdef</c>.</summary>
    public static bool IsSnapshot(string name) => Form().IsMatch(name);

    /// <summary>A snapshot will be asked for. What is there now is not ours.</summary>
    public void Begin() => At(() =>
    {
        Directory.CreateDirectory(folder);
        Write(["asked", .. There()]);
    });

    /// <summary>It has this name.</summary>
    public void Name(string snapshot) => At(() => Write(["made", snapshot]));

    /// <summary>Removes our snapshot, whether this run made it or a dead one.</summary>
    public void RemoveLeftOvers() => At(() =>
    {
        if (!System.IO.File.Exists(File)) return;
        var lines = System.IO.File.ReadAllLines(File);
        if (lines is ["made", var ours] && IsSnapshot(ours)) Remove(ours);
        else if (lines is ["asked", .. var before]) RemoveNew(before);
        System.IO.File.Delete(File);
    });

    // Killed between Prometheus' making it and our hearing of it. When there are two, one may be a person's.
    void RemoveNew(IEnumerable<string> before)
    {
        var fresh = There().Except(before).ToList();
        if (fresh is [var ours]) Remove(ours);
        else if (fresh.Count > 1) log.Warn("SnapshotsLeft", $"One of the snapshots {string.Join(", ", fresh)} in {folder} was left by a run that ended; look which, and remove it.");
    }

    void Remove(string snapshot)
    {
        var path = Path.Combine(folder, snapshot);
        if (!Directory.Exists(path)) return;
        Directory.Delete(path, recursive: true);
        log.Say("SnapshotRemoved", $"Removed the snapshot {path}.", ("path", path));
    }

    IEnumerable<string> There() => Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!).Where(IsSnapshot).Order(StringComparer.Ordinal);

    void Write(IEnumerable<string> lines)
    {
        var partial = File + Names.Partial;
        System.IO.File.WriteAllLines(partial, lines);
        System.IO.File.Move(partial, File, overwrite: true);
    }

    void At(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(folder, e);
        }
    }

    [GeneratedRegex("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{1,32}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
