namespace Odin.Charts.Sdk.Tests;

public class RemovedTemplate
{
    static readonly string Second = Sources.GreetingChart.Replace("Greeting", "Farewell", StringComparison.Ordinal)
        .Replace("\"greeting\"", "\"farewell\"", StringComparison.Ordinal);

    [Fact]
    public void A_template_or_a_chart_that_is_gone_from_the_code_is_gone_from_the_output()
    {
        using var app = Sources.App(program: "return ChartApp.Run(args, new GreetingChart(), new FarewellChart());").Write("FarewellChart.cs", Second);
        app.Build().Succeeds();
        Assert.Equal(2, Templates(app, "greeting").Length);
        Assert.Equal(2, Templates(app, "farewell").Length);

        var code = app.Read("GreetingChart.cs");
        var start = code.LastIndexOf("templates.Add", StringComparison.Ordinal);
        app.Write("GreetingChart.cs", code.Remove(start, code.IndexOf("});", start, StringComparison.Ordinal) + 3 - start));
        app.Write("Program.cs", Sources.Program).Rebuild().Succeeds();

        Assert.Single(Templates(app, "greeting"));
        Assert.Equal(["greeting", "greeting-1.0.0.tgz"], Directory.GetFileSystemEntries(app.Charts).Select(f => Path.GetFileName(f)).Order());
    }

    static string[] Templates(Workspace app, string chart) =>
        [.. Directory.GetFiles(Path.Combine(app.Charts, chart, "templates"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("kind: ConfigMap", StringComparison.Ordinal))];
}
