namespace Odin.Charts.Tests.App;

public sealed class ChartOutputTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Output => _folder.Combine("größe und mehr/charts");

    string List => _folder.Combine("obj/charts.txt");

    [Fact]
    public void Trees_archives_and_the_list_are_written()
    {
        Assert.Equal(4, Write(Chart("1.0.0", ("values.yaml", "a: 1"), ("templates/ä.yaml", "x"))));
        Assert.Equal(["gateway-1.0.0.tgz", "gateway/Chart.yaml", "gateway/templates/ä.yaml", "gateway/values.yaml"], Files());
        Assert.Equal(Files().Select(file => Path.Combine(Output, file)), File.ReadAllLines(List).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_does_not_change_is_not_touched()
    {
        Write(Chart("1.0.0", ("values.yaml", "a: 1"), ("templates/a.yaml", "x")));
        var long_ago = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Files()) File.SetLastWriteTimeUtc(Path.Combine(Output, file), long_ago);
        Assert.Equal(2, Write(Chart("1.0.0", ("values.yaml", "a: 2"), ("templates/a.yaml", "x"))));
        Assert.Equal(["gateway/Chart.yaml", "gateway/templates/a.yaml"], Files().Where(file => File.GetLastWriteTimeUtc(Path.Combine(Output, file)) == long_ago));
    }

    [Fact]
    public void What_is_gone_from_the_chart_goes_and_what_others_put_there_stays()
    {
        Write(Chart("1.0.0", ("templates/deep/a.yaml", "x"), ("templates/b.yaml", "x")));
        File.WriteAllText(Path.Combine(Output, "gateway/mine.txt"), "mine");
        Write(Chart("1.1.0", ("templates/b.yaml", "x")));
        Assert.Equal(["gateway-1.1.0.tgz", "gateway/Chart.yaml", "gateway/mine.txt", "gateway/templates/b.yaml"], Files());
        Assert.False(Directory.Exists(Path.Combine(Output, "gateway/templates/deep")));
    }

    [Fact]
    public void Paths_outside_the_folder_in_an_old_list_are_left_alone()
    {
        var precious = _folder.Write("precious.txt", "x");
        _folder.Write("obj/charts.txt", $"{precious}\n{Output}/../../precious.txt\nrelative\n\n/\n{Output}\n");
        Write(Chart("1.0.0"));
        Assert.True(File.Exists(precious));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_becomes_a_file()
    {
        Write(Chart("1.0.0", ("files/a", "x"), ("files/b/c", "x")));
        Write(Chart("1.0.0", ("files/a/d", "x"), ("files/b", "x")));
        Assert.Equal(["gateway-1.0.0.tgz", "gateway/Chart.yaml", "gateway/files/a/d", "gateway/files/b"], Files());
    }

    [Fact]
    public void What_a_killed_emission_left_is_removed()
    {
        Write(Chart("1.0.0"));
        Directory.CreateDirectory(Path.Combine(Output, ".odin-charts.new/gateway/templates"));
        File.WriteAllText(Path.Combine(Output, ".odin-charts.new/gateway/templates/a.yaml"), "hal");
        File.WriteAllText(Path.Combine(Output, ".odin-charts.lock"), "1234");
        Write(Chart("1.0.0"));
        Assert.Equal(["gateway-1.0.0.tgz", "gateway/Chart.yaml"], Files());
    }

    [Fact]
    public void An_interruption_leaves_the_last_charts()
    {
        Write(Chart("1.0.0", ("values.yaml", "a: 1")));
        var e = Assert.Throws<ChartException>(() => new ChartOutput(Output, List).Write([Chart("2.0.0")], new CancellationToken(canceled: true)));
        Assert.Equal("ODIN1316", Assert.Single(e.Diagnostics).Code);
        Assert.Equal(["gateway-1.0.0.tgz", "gateway/Chart.yaml", "gateway/values.yaml"], Files());
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_told()
    {
        _folder.Write("größe und mehr/charts", "");
        Refuse("ODIN1310", "it is a file");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        _folder.Write("größe und mehr", "");
        Refuse("ODIN1310", "cannot be the output folder");
    }

    [Fact]
    public void A_folder_where_a_file_has_to_be_is_told_and_nothing_changes()
    {
        Write(Chart("1.0.0"));
        Directory.CreateDirectory(Path.Combine(Output, "gateway/values.yaml"));
        File.WriteAllText(Path.Combine(Output, "gateway/values.yaml/mine"), "");
        var before = Files();
        Refuse("ODIN1314", "has to be a file", Chart("2.0.0", ("values.yaml", "")));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        Write(Chart("1.0.0"));
        Directory.CreateSymbolicLink(Path.Combine(Output, "gateway/templates"), _folder.Path);
        Refuse("ODIN1312", "is a link", Chart("1.0.0", ("templates/evil.yaml", "")));
        Assert.False(File.Exists(_folder.Combine("evil.yaml")));
    }

    [Fact]
    public void A_list_that_cannot_be_used_is_told()
    {
        Directory.CreateDirectory(List);
        Refuse("ODIN1315", "charts.txt");
    }

    [Fact]
    public void A_folder_that_another_emission_holds_is_told_with_its_process()
    {
        Directory.CreateDirectory(Output);
        using var other = OutputLock.Take(Output, TimeSpan.Zero);
        Refuse("ODIN1313", $"(process {Environment.ProcessId})");
    }

    [Fact]
    public async Task Emissions_at_the_same_time_leave_the_charts_of_one_of_them()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            Write(Chart($"1.0.{i}", [.. Enumerable.Range(0, 40).Select(n => ($"templates/{n}.yaml", $"version: {i}"))])))));
        Assert.Equal(42, Files().Count);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(Output, "gateway/templates")).Select(File.ReadAllText).Distinct());
    }

    [Fact]
    public void Dashboards_are_written_to_their_folder_too_and_go_with_the_chart_s()
    {
        var dashboards = _folder.Combine("dashboards");
        new ChartOutput(Output, List, dashboards).Write([Chart("1.0.0",
            ("files/dashboards/gpu.json", "{}"), ("files/dashboards/jobs/queue.json", "[]"), ("charts/tempo/files/dashboards/gpu.json", "0"), ("files/rules.yaml", ""))]);
        Assert.Equal(["gateway/gpu.json", "gateway/jobs/queue.json", "tempo/gpu.json"], Files(dashboards));
        new ChartOutput(Output, List, dashboards).Write([Chart("1.0.0", ("files/dashboards/gpu.json", "{}"))]);
        Assert.Equal(["gateway/gpu.json"], Files(dashboards));
    }

    [Fact]
    public void Dashboards_of_a_chart_that_is_inside_another_too_are_written_once()
    {
        var dashboards = _folder.Combine("dashboards");
        var inside = Chart("1.0.0", ("charts/gateway/files/dashboards/gpu.json", "{}"), ("files/dashboards/all.json", "{}")) with { Name = "odin" };
        new ChartOutput(Output, List, dashboards).Write([inside, Chart("1.0.0", ("files/dashboards/gpu.json", "{}"))]);
        Assert.Equal(["gateway/gpu.json", "odin/all.json"], Files(dashboards));
    }

    [Fact]
    public void Without_dashboards_there_is_no_folder_for_them()
    {
        new ChartOutput(Output, List, _folder.Combine("dashboards")).Write([Chart("1.0.0")]);
        Assert.False(Directory.Exists(_folder.Combine("dashboards")));
    }

    public void Dispose() => _folder.Dispose();

    int Write(ChartFiles chart) => new ChartOutput(Output, List).Write([chart]);

    void Refuse(string code, string reason, ChartFiles? chart = null)
    {
        var output = new ChartOutput(Output, List) { Patience = TimeSpan.FromMilliseconds(50) };
        var diagnostic = Assert.Single(Assert.Throws<ChartException>(() => output.Write([chart ?? Chart("1.0.0")])).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
    }

    List<string> Files() => Files(Output);

    static List<string> Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    static ChartFiles Chart(string version, params (string Path, string Text)[] files) => new("gateway", SemanticVersion.Parse(version),
        [new("Chart.yaml", "name: gateway\n"), .. files.Select(file => new ChartFile(file.Path, file.Text))]);
}
