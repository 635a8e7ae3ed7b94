using Xunit.Sdk;

namespace Odin.Charts.Tests.Testing;

public sealed class ApprovedTreeTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_same_files_pass_and_leave_nothing()
    {
        _folder.Write("chart/templates/a.yaml", "a: 1\n");
        Compare(("templates/a.yaml", "a: 1\n"));
        Assert.False(Directory.Exists(_folder.Combine("chart.received")));
    }

    [Fact]
    public void New_changed_and_stale_files_are_all_named()
    {
        _folder.Write("chart/changed.yaml", "a: 1\nb: 1\n");
        _folder.Write("chart/stale.yaml", "");
        var message = Assert.Throws<XunitException>(() => Compare(("changed.yaml", "a: 1\nb: 2\n"), ("new.yaml", "x"))).Message;
        Assert.Contains("changed: changed.yaml\n", message, StringComparison.Ordinal);
        Assert.Contains("-b: 1\n+b: 2\n", message, StringComparison.Ordinal);
        Assert.Contains("new:     new.yaml\nstale:   stale.yaml\n", message, StringComparison.Ordinal);
        Assert.Contains("./test.sh accept", message, StringComparison.Ordinal);
        Assert.Equal(["changed.yaml", "new.yaml"], ApprovedTree.Read(_folder.Combine("chart.received")).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_end_of_a_line_differs_and_that_counts()
    {
        _folder.Write("chart/a.yaml", "a: 1\r\n");
        Assert.Throws<XunitException>(() => Compare(("a.yaml", "a: 1\n")));
    }

    [Fact]
    public void Accepting_replaces_the_tree()
    {
        _folder.Write("chart/stale.yaml", "");
        _folder.Write("chart.received/old.yaml", "");
        new ApprovedTree(_folder.Path, accept: true).Compare(Files(("new.yaml", "x")), "chart");
        Assert.Equal(["new.yaml"], ApprovedTree.Read(_folder.Combine("chart")).Keys);
        Assert.False(Directory.Exists(_folder.Combine("chart.received")));
    }

    public void Dispose() => _folder.Dispose();

    void Compare(params (string Name, string Text)[] files) => new ApprovedTree(_folder.Path, accept: false).Compare(Files(files), "chart");

    static Dictionary<string, string> Files(params (string Name, string Text)[] files) => files.ToDictionary(f => f.Name, f => f.Text);
}
