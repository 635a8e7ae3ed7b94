namespace Odin.Charts.Tests.Packaging;

public sealed class ChartPackageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    static readonly ChartMetadata Everything = new()
    {
        Description = "Größe: \"quoted\", # and {{ braces }}",
        AppVersion = "1.10",
        KubeVersion = ">=1.20.0-0",
        Icon = "https://example.org/icon.svg",
        Home = "https://example.org",
        Sources = ["https://example.org/a", "https://example.org/b"],
        Keywords = ["on", "1.0", "gpu"],
        Maintainers = [new("Ada", "ada@example.org"), new("Bob", Url: "https://example.org/bob")],
        Annotations = new Dictionary<string, string> { ["example.org/yes"] = "yes", ["a"] = "1", ["lines"] = "- one\n- two\n" },
        Deprecated = true,
    };

    [Fact]
    public void Files_are_in_the_order_of_helm_package() => Assert.Equal(
        ["Chart.yaml", "values.yaml", "values.schema.json", "templates/NOTES.txt", "templates/config.yaml", "README.md", "charts/tempo/Chart.yaml"],
        Samples.Assemble(Samples.Chart() with { Subcharts = [new(Samples.Chart("tempo"))] }).Files.Select(file => file.Path).Take(7));

    [Fact]
    public void Chart_yaml_says_everything_once() => Assert.Equal("""
        apiVersion: v2
        name: gateway
        version: 1.2.3
        appVersion: "1.10"
        description: "Größe: \"quoted\", # and {{ braces }}"
        type: application
        kubeVersion: ">=1.20.0-0"
        icon: https://example.org/icon.svg
        home: https://example.org
        sources:
          - https://example.org/a
          - https://example.org/b
        keywords:
          - "on"
          - "1.0"
          - gpu
        maintainers:
          - name: Ada
            email: ada@example.org
          - name: Bob
            url: https://example.org/bob
        annotations:
          a: "1"
          example.org/yes: "yes"
          lines: "- one\n- two\n"
        deprecated: true
        dependencies:
          - name: tempo
            version: 1.2.3
            alias: traces
            condition: traces.enabled
            tags:
              - backends
              - "on"
          - name: postgresql
            version: "^16.0"
            repository: oci://registry.example.org/charts

        """, ChartYaml.Write(Samples.Chart() with
    {
        Metadata = Everything,
        Subcharts = [new(Samples.Chart("tempo"), "traces", "traces.enabled", ["backends", "on"])],
        ExternalCharts = [new("postgresql", "oci://registry.example.org/charts", "^16.0")],
    }), ignoreLineEndingDifferences: true);

    [NeedsTool("helm")]
    public void Helm_lints_shows_and_renders_tree_and_archive()
    {
        var archive = Samples.Write(Samples.Chart() with { Metadata = Everything }, _folder);
        foreach (var chart in (string[])[archive, _folder.Combine("gateway")])
        {
            RealHelm.Lint(chart).Succeeded();
            Assert.Contains("# Gateway", RealHelm.Show("all", chart).Succeeded().Output, StringComparison.Ordinal);
            Assert.Contains("app: \"1.10\"", RealHelm.Template(chart).Succeeded().Output, StringComparison.Ordinal);
        }
    }

    [NeedsTool("helm")]
    public void The_archive_holds_what_helm_package_makes_of_the_tree()
    {
        var archive = Samples.Write(Samples.Chart() with { Subcharts = [new(Samples.Chart("tempo"))] }, _folder);
        RealHelm.Package(_folder.Combine("gateway"), _folder.Combine("helm")).Succeeded();
        Assert.Equal(Entries(_folder.Combine("helm/gateway-1.2.3.tgz")), Entries(archive));
        Assert.Equal(File.ReadAllBytes(_folder.Combine("helm/gateway-1.2.3.tgz"))[..58], File.ReadAllBytes(archive)[..58]);
    }

    [NeedsTool("helm")]
    public void One_subchart_serves_under_several_aliases_with_conditions_and_globals()
    {
        var sub = Samples.Chart("tempo");
        var archive = Samples.Write(Samples.Chart("stack", [.. Samples.Files().Where(file => file.Path != "values.yaml"), new("values.yaml", """
            greeting: hello
            global: {zone: eu}
            tempo: {enabled: true}
            traces: {enabled: true, greeting: alias}

            """)]) with
        {
            Version = SemanticVersion.Parse("1.2.3-rc.1+sha.5"),
            Subcharts = [new(sub with { Version = SemanticVersion.Parse("1.2.3-rc.1+sha.5") }, Condition: "tempo.enabled"),
                new(sub with { Version = SemanticVersion.Parse("1.2.3-rc.1+sha.5") }, "traces", "traces.enabled")],
        }, _folder);
        RealHelm.Lint(archive).Succeeded();
        Assert.Equal(["name: r-stack", "greeting: \"hello\"", "zone: \"eu\"", "name: r-tempo", "greeting: \"own\"", "zone: \"eu\"",
            "name: r-traces", "greeting: \"alias\"", "zone: \"eu\""], Lines(RealHelm.Template(archive, "r")));
        Assert.DoesNotContain("r-traces", RealHelm.Template(archive, "r", "--set", "traces.enabled=false").Succeeded().Output, StringComparison.Ordinal);
    }

    /// <summary>Helm 3.10 leaves the defaults of a chart under its own name too, where an outer chart has defaults for the one around it.</summary>
    [NeedsTool("helm")]
    public void An_alias_in_a_chart_that_is_inside_another_one_leaves_nothing_that_a_schema_refuses()
    {
        const string Closed = """{"additionalProperties": false, "properties": {"greeting": {}, "global": {}, "traces": {}}}""";
        var middle = Samples.Chart("stack", [.. Samples.Files().Where(f => f.Path != "values.schema.json"), new("values.schema.json", Closed)]) with
        {
            Subcharts = [new(Samples.Chart("tempo"), "traces", "traces.enabled")],
        };
        var outer = Samples.Chart("shop", [.. Samples.Files().Where(f => f.Path != "values.yaml"), new("values.yaml", "greeting: hi\nglobal: {}\nstack: {traces: {greeting: ours}}\n")]) with
        {
            Subcharts = [new(middle)],
        };

        var archive = Samples.Write(outer, _folder);

        RealHelm.Lint(archive).Succeeded();
        Assert.Equal(["name: r-shop", "greeting: \"hi\"", "zone:", "name: r-stack", "greeting: \"own\"", "zone:", "name: r-traces", "greeting: \"ours\"", "zone:"], Lines(RealHelm.Template(archive, "r")));
        Assert.DoesNotContain("r-traces", RealHelm.Template(archive, "r", "--set", "stack.traces.enabled=false").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_subcharts_of_one_name_are_refused()
    {
        Samples.Assemble(Samples.Chart() with { Subcharts = [new(Samples.Chart("tempo")), new(Samples.Chart("tempo", Samples.Files("other")), "b")] },
            "archives", out var problems);
        Assert.Equal("ODIN1214", Assert.Single(problems).Code);
    }

    public static readonly TheoryData<string, string> BadNames = new()
    {
        { "", "ODIN1202" }, { "Gateway", "ODIN1202" }, { "1gate", "ODIN1202" }, { "gate-", "ODIN1202" }, { "gate_way", "ODIN1202" },
        { "gäteway", "ODIN1202" }, { "../gate", "ODIN1202" }, { "gate\n", "ODIN1202" }, { new('g', 54), "ODIN1202" },
    };

    [Theory]
    [MemberData(nameof(BadNames))]
    public void A_bad_name_is_refused(string name, string code)
    {
        Samples.Assemble(Samples.Chart(name), "archives", out var problems);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    public static readonly TheoryData<string, string> BadPaths = new()
    {
        { "templates/Config.yaml", "ODIN1204" }, { "README.md", "ODIN1204" }, { "/etc/passwd", "ODIN1205" }, { "../x", "ODIN1205" },
        { "a/../../x", "ODIN1205" }, { "a\\b", "ODIN1205" }, { "files/con.json", "ODIN1205" }, { "files/a.", "ODIN1205" },
        { "files/a\u0001", "ODIN1205" }, { "c:/x", "ODIN1205" }, { "chart.YAML", "ODIN1204" }, { "charts/tempo/x", "ODIN1205" },
    };

    [Theory]
    [MemberData(nameof(BadPaths))]
    public void A_path_that_cannot_be_unpacked_everywhere_is_refused(string path, string code)
    {
        Samples.Assemble(Samples.Chart("gateway", [.. Samples.Files(), new(path, "")]), "archives", out var problems);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    [Fact]
    public void Bad_metadata_is_told_field_by_field()
    {
        Samples.Assemble(Samples.Chart() with
        {
            Metadata = new()
            {
                Description = "", AppVersion = "1\n2", KubeVersion = "new", Icon = "icon.svg", Home = "ftp://example.org", Sources = ["https:///x"],
                Maintainers = [new(" ", "nobody", "x")],
            },
        }, "archives", out var problems);
        Assert.All(problems, problem => Assert.Equal("ODIN1203", problem.Code));
        Assert.Equal(9, problems.Count);
    }

    public void Dispose() => _folder.Dispose();

    static IEnumerable<string> Lines(ToolRun run) => run.Succeeded().Output.Split('\n').Select(line => line.Trim())
        .Where(line => line.StartsWith("name:", StringComparison.Ordinal) || line.StartsWith("greeting", StringComparison.Ordinal)
            || line.StartsWith("zone", StringComparison.Ordinal))
        .Chunk(3).OrderBy(lines => lines[0], StringComparer.Ordinal).SelectMany(lines => lines);

    static List<string> Entries(string archive)
    {
        using var gzip = new System.IO.Compression.GZipStream(File.OpenRead(archive), System.IO.Compression.CompressionMode.Decompress);
        using var tar = new System.Formats.Tar.TarReader(gzip);
        var entries = new List<string>();
        while (tar.GetNextEntry() is { } entry)
            // Helm writes Chart.yaml anew, its keys sorted.
            entries.Add($"{entry.Name} {entry.Mode} {entry.Uid} {entry.Gid} {entry.EntryType} {(entry.Name.EndsWith("Chart.yaml", StringComparison.Ordinal) ? 0 : entry.Length)}");
        return entries;
    }
}
