namespace Odin.Charts.Tests.Packaging;

public sealed class DependencyTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly TemporaryFolder _archives = new();

    static readonly ExternalChart Postgres = new("postgresql", "https://charts.example.org", "^16.1");

    [NeedsTool("helm")]
    public void The_newest_archive_in_range_is_embedded_and_Helm_renders_it()
    {
        foreach (var version in (string[])["15.0.0", "16.1.0", "16.10.0", "16.2.0", "17.0.0", "16.11.0-rc.1"]) Archive("postgresql", version);
        var archive = Samples.Write(Chart(Postgres, Postgres with { Alias = "second" }), _folder, _archives.Path);
        Assert.Equal(["gateway/charts/postgresql-16.10.0.tgz"], Directory.EnumerateFiles(_folder.Combine("gateway/charts"))
            .Select(file => Path.GetRelativePath(_folder.Path, file)));
        RealHelm.Lint(archive).Succeeded();
        Assert.Equal(3, RealHelm.Template(archive).Succeeded().Output.Split("kind: ConfigMap").Length - 1);
    }

    [Fact]
    public void A_missing_archive_is_told_with_the_command_that_fetches_it()
    {
        Archive("postgresql", "15.0.0");
        var problems = Problems(Chart(Postgres, new("redis", "oci://registry.example.org/charts/", ">=1 <2")));
        Assert.Equal(
        [
            $"odin : error ODIN1210: Chart 'gateway' depends on 'postgresql' ^16.1, and no archive of it is in '{_archives.Path}' (of other versions there are 15.0.0). "
            + $"Fetch it with: helm pull postgresql --repo https://charts.example.org --version \"^16.1\" --destination \"{_archives.Path}\"",
            $"odin : error ODIN1210: Chart 'gateway' depends on 'redis' >=1 <2, and no archive of it is in '{_archives.Path}'. "
            + $"Fetch it with: helm pull oci://registry.example.org/charts/redis --version \">=1 <2\" --destination \"{_archives.Path}\"",
        ], problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_missing_folder_of_archives_is_a_missing_archive() =>
        Assert.Equal("ODIN1210", Assert.Single(Problems(Chart(Postgres), _archives.Combine("none"))).Code);

    [Theory]
    [InlineData("not gzip")]
    [InlineData("")]
    public void A_file_that_is_no_archive_is_told(string text)
    {
        Archive("postgresql", "16.2.0");
        var broken = _archives.Write("broken.tgz", text);
        var problem = Assert.Single(Problems(Chart(Postgres)));
        Assert.StartsWith($"odin : error ODIN1211: '{broken}' is no chart archive that Helm can read: ", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(90)]
    public void An_archive_that_is_cut_off_is_told(int percent)
    {
        var path = Archive("postgresql", "16.2.0");
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length * percent / 100)]);
        Assert.Equal(["ODIN1210", "ODIN1211"], Problems(Chart(Postgres)).Select(problem => problem.Code));
    }

    [Fact]
    public void An_archive_with_a_flipped_bit_is_told()
    {
        var path = Archive("postgresql", "16.2.0");
        var bytes = File.ReadAllBytes(path);
        bytes[^6] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Equal(["ODIN1210", "ODIN1211"], Problems(Chart(Postgres)).Select(problem => problem.Code));
    }

    public static readonly TheoryData<string, ExternalChart> BadDependencies = new()
    {
        { "repository", Postgres with { Repository = "file://../x" } },
        { "repository", Postgres with { Repository = "" } },
        { "range", Postgres with { Version = "latest" } },
        { "alias", Postgres with { Alias = "a.b" } },
        { "condition", Postgres with { Condition = "enabled = true" } },
        { "tag", Postgres with { Tags = ["a b"] } },
        { "name", Postgres with { Name = "../postgresql" } },
    };

    [Theory]
    [MemberData(nameof(BadDependencies))]
    public void A_dependency_that_Helm_would_refuse_is_told(string what, ExternalChart dependency)
    {
        Archive("postgresql", "16.2.0");
        Assert.Contains(Problems(Chart(dependency)), problem => problem.Code == "ODIN1212" && problem.Message.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_dependencies_under_one_key_are_told()
    {
        Archive("postgresql", "16.2.0");
        Assert.Equal("ODIN1213", Assert.Single(Problems(Chart(Postgres, Postgres))).Code);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _archives.Dispose();
    }

    static EmittedChart Chart(params ExternalChart[] charts) => Samples.Chart() with { ExternalCharts = charts };

    List<Diagnostic> Problems(EmittedChart chart, string? archives = null)
    {
        Samples.Assemble(chart, archives ?? _archives.Path, out var problems);
        return problems;
    }

    string Archive(string name, string version)
    {
        var chart = Samples.Assemble(Samples.Chart(name) with { Version = SemanticVersion.Parse(version) });
        var path = _archives.Combine($"{name}-{version}.tgz");
        using var file = File.Create(path);
        ChartArchive.Write(file, chart);
        return path;
    }
}
