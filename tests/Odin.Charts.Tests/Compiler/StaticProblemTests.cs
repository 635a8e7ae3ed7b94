using k8s.Models;

namespace Odin.Charts.Tests.Compiler;

/// <summary>What a static field of a chart project finds out about itself is told in its own words, and not as the exception around it.</summary>
public class StaticProblemTests
{
    static readonly Diagnostic Problem = new("ODIN2245", DiagnosticSeverity.Error, "Not discovered.", new("/src/Jobs.cs", 4));

    [Fact]
    public void It_is_told_where_a_template_uses_the_field() => Assert.Equal([Problem], Problems(new Naming()));

    [Fact]
    public void It_is_told_where_the_chart_uses_the_field_by_itself()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, new ChartProgram([ChartApp.Commands(new Adding())], output, TextWriter.Null, IsTerminal: false).Run(["emit", "--output", "never", "--version", "1.0.0"]));
        Assert.Equal(Problem + "\n", output.ToString());
    }

    static IReadOnlyList<Diagnostic> Problems(Chart chart) => Assert.Throws<ChartException>(() => ChartEmission.Emit(chart, new(1, 0, 0))).Diagnostics;

    static class Jobs
    {
        public static readonly string Name = new[] { Problem } is [var problem] ? throw new ChartException(problem) : "";
    }

    public sealed record Values;

    sealed class Naming() : Chart<Values>("naming")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Names." };

        protected override void Define(Templates<Values> templates) =>
            templates.Add(c => new V1ConfigMap { Metadata = new() { Name = c.Release.Name, Labels = new Dictionary<string, string> { { "job", Jobs.Name } } } });
    }

    sealed class Adding() : Chart<Values>("adding")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Adds." };

        protected override void Define(Templates<Values> templates)
        {
            var name = Jobs.Name;
            templates.Add(c => new V1ConfigMap { Metadata = new() { Name = name } });
        }
    }
}
