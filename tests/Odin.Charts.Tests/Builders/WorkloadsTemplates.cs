namespace Odin.Charts.Tests;

public class WorkloadsTemplates
{
    [Fact]
    public void The_builders_write_what_a_person_would()
    {
        var compiled = new WorkloadsChart().Compile();
        Assert.Empty(compiled.Diagnostics);
        ApprovedTree.Match(compiled.Files.ToDictionary(f => Path.GetFileName(f.Path), f => f.Text), "workloads");
    }
}
