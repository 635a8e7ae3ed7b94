using System.Formats.Tar;
using System.Security.Cryptography;

namespace Odin.Backup.Tests;

/// <summary>Archives whose hashes are right, and what is in them is not: somebody else wrote them.</summary>
public sealed class HostileArchiveTests
{
    public static TheoryData<TarEntryType, string, string> Entries => new()
    {
        { TarEntryType.RegularFile, "../evil", "would be written outside of the folder" },
        { TarEntryType.RegularFile, "chunks/../../evil", "would be written outside of the folder" },
        { TarEntryType.RegularFile, "/tmp/odin-evil", "would be written outside of the folder" },
        { TarEntryType.Directory, "../evil/", "would be written outside of the folder" },
        { TarEntryType.SymbolicLink, "link", "only files and folders are extracted" },
        { TarEntryType.HardLink, "link", "only files and folders are extracted" },
        { TarEntryType.Fifo, "pipe", "only files and folders are extracted" },
        { TarEntryType.CharacterDevice, "device", "only files and folders are extracted" },
        { TarEntryType.RegularFile, RestoreState.FolderName + "/journal.json", "is no data of loki" },
    };

    [Theory, MemberData(nameof(Entries))]
    public async Task What_would_leave_the_folder_is_refused_before_anything_is_touched(TarEntryType type, string path, string problem)
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        await ForgeAsync(folder, type, path);
        var before = DataFolder.Listing(folder.Root);

        Assert.Contains(problem, (await folder.RestoreAsync()).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);

        Assert.Equal(before, DataFolder.Listing(folder.Root));
        Assert.False(File.Exists("/tmp/odin-evil"));
    }

    [Fact]
    public async Task A_file_that_the_manifest_does_not_know_is_refused()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        await ForgeAsync(folder, TarEntryType.RegularFile, "more", listed: "other");
        Assert.Contains("'other' in it is not what the manifest says", (await folder.RestoreAsync()).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_of_a_later_format_is_refused()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        await ForgeAsync(folder, TarEntryType.RegularFile, "more", format: Manifest.CurrentFormat + 1);
        Assert.Contains("it is of the format 2, and this program reads 1.", (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
    }

    static async Task ForgeAsync(DataFolder folder, TarEntryType type, string path, string? listed = null, int format = Manifest.CurrentFormat)
    {
        var backup = Directory.CreateDirectory(Path.Combine(folder.Store, "loki", "20261123T125030Z")).FullName;
        var archive = Archive(type, path);
        File.WriteAllBytes(Path.Combine(backup, Names.DataFile), archive);
        var manifest = ManifestJson.Write(new()
        {
            FormatVersion = format, Component = "loki", Name = "20261123T125030Z", WrittenBy = "somebody", Started = default, Finished = default,
            Archives =
            [
                new()
                {
                    Name = "20261123T125030Z/" + Names.DataFile, Size = archive.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(archive)),
                    Files = [new() { Path = listed ?? path, Size = 3, Sha256 = Convert.ToHexStringLower(SHA256.HashData("abc"u8)) }],
                },
            ],
        });
        await File.WriteAllBytesAsync(Path.Combine(backup, Names.ManifestHashFile), ManifestJson.Hash(manifest));
        await File.WriteAllBytesAsync(Path.Combine(backup, Names.ManifestFile), manifest);
    }

    static byte[] Archive(TarEntryType type, string path)
    {
        using var bytes = new MemoryStream();
        using (var compressed = Zstandard.Compress(bytes))
        using (var tar = new TarWriter(compressed, TarEntryFormat.Gnu))
        {
            var entry = new GnuTarEntry(type, path);
            if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink) entry.LinkName = "/etc/passwd";
            if (type == TarEntryType.RegularFile) entry.DataStream = new MemoryStream("abc"u8.ToArray());
            tar.WriteEntry(entry);
        }
        return bytes.ToArray();
    }
}
