using System.Security.Cryptography;

namespace Odin.Charts.Sdk.Tests;

public class SameBytes
{
    [Fact]
    public void Two_folders_and_two_moments_give_the_same_archive()
    {
        using var here = Sources.App();
        using var there = Sources.App();
        var first = Hash(here);
        foreach (var file in Directory.EnumerateFiles(there.Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal(first, Hash(there));
    }

    static string Hash(Workspace app)
    {
        app.Build().Succeeds();
        return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(app.Charts, "greeting-1.0.0.tgz"))));
    }
}
