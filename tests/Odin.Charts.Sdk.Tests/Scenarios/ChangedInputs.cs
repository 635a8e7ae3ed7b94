namespace Odin.Charts.Sdk.Tests;

public class ChangedInputs
{
    const string Program = """
        Console.WriteLine(File.Exists("cards/one.txt") ? File.ReadAllText("cards/one.txt") : "no card");
        return ChartApp.Run(args, new GreetingChart());
        """;

    [Fact]
    public void An_archive_or_a_chart_input_that_appears_changes_or_goes_emits_again()
    {
        using var app = Sources.App(items: "<ChartInput Include=\"cards/*.txt\" />", program: Program);
        app.Build().Succeeds();

        Assert.Equal(1, app.Write("cards/one.txt", "first card").Rebuild().Succeeds().Emissions);
        var changed = app.Write("cards/one.txt", "second card").Rebuild().Succeeds();
        Assert.Contains("second card", changed.Messages);
        Assert.DoesNotContain("second card", changed.Output, StringComparison.Ordinal);
        Assert.Equal(1, app.Write("archives/redis-1.0.0.tgz", "").Rebuild().Succeeds().Emissions);
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);

        File.Delete(app.PathOf("cards/one.txt"));
        Assert.Equal(1, app.Rebuild().Succeeds().Emissions);
    }

    [Fact]
    public void A_file_that_is_copied_beside_the_program_is_an_input()
    {
        using var app = Sources.App(items: "<None Include=\"dashboard.json\" CopyToOutputDirectory=\"PreserveNewest\" />").Write("dashboard.json", "{}");
        app.Build().Succeeds();

        Assert.Equal(1, app.Write("dashboard.json", "[]").Rebuild().Succeeds().Emissions);
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);
    }
}
