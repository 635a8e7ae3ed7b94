namespace Odin.Charts.Tests.House;

public class FileLengthTests
{
    const int Longest = 300;

    /// <summary>Tables of what others export, which are looked up and not read.</summary>
    const string Tables = "Catalogues";

    [Fact]
    public void No_file_of_code_is_too_long_to_read() =>
        Assert.Empty(new[] { "src", "sdk", "charts", "samples", "tests", "benchmarks" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.Combine(f), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) != Tables)
            .Where(f => File.ReadLines(f).Skip(Longest).Any())
            .Select(f => Path.GetRelativePath(Repository.Root, f)));
}
