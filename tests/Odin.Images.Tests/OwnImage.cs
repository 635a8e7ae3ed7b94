namespace Odin.Images.Tests;

/// <summary>An image of ours.</summary>
/// <param name="Name">As MSBuild's properties have it: <c>OdinNAMEImageFile</c>.</param>
/// <param name="Program">The project and the program in it.</param>
/// <param name="Repository">Its name in a registry.</param>
/// <param name="Largest">How many bytes it may have, compressed.</param>
/// <param name="Ports">What it listens on.</param>
public sealed record OwnImage(string Name, string Program, string Repository, long Largest, params string[] Ports)
{
    /// <summary>What lies beside the program.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    public static readonly OwnImage Exporter = new("Exporter", "Odin.Exporter", "odin/odin-exporter", 15_000_000, "4318/tcp", "8000/tcp");

    public static readonly OwnImage Probe = new("Probe", "Odin.Probe", "odin/odin-probe", 9_000_000);

    public static readonly OwnImage Backup = new("Backup", "Odin.Backup", "odin/odin-backup", 16_000_000) { Libraries = ["libe_sqlite3.so"] };

    public static readonly IReadOnlyList<OwnImage> All = [Exporter, Probe, Backup];

    /// <summary>What is in the publish folder before the build and must not be in the image.</summary>
    public string Stale => Charts.Testing.Repository.Combine("src", Program, "bin", "Release", "net10.0", "linux-x64", "publish", "stale.dbg");

    public override string ToString() => Name;
}
