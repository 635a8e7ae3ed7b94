namespace Odin.Charts.Sdk.Tests;

public class Warnings
{
    const string Program = """
        Console.WriteLine("Cards.cs(3,7): warning ODIN1299: The card is odd: it has no picture.");
        return ChartApp.Run(args, new GreetingChart());
        """;

    [Fact]
    public void MSBuilds_properties_for_warnings_reach_our_codes()
    {
        using var app = Sources.App(program: Program);

        var plain = app.Build().Succeeds();
        var warning = Assert.Single(plain.Warnings);
        Assert.Equal(("ODIN1299", "Cards.cs", 3, 7), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber));
        Assert.Equal("The card is odd: it has no picture.", warning.Text);

        Assert.Empty(Emit(app, 2, "-p:NoWarn=ODIN1299").Succeeds().Warnings);
        Assert.Equal(["ODIN1299"], Emit(app, 3, "-p:WarningsAsErrors=ODIN1299").Fails().ErrorCodes);
        Assert.Equal(["ODIN1299"], Emit(app, 4, "-p:TreatWarningsAsErrors=true").Fails().ErrorCodes);
        Assert.Equal(["ODIN1299"], Emit(app, 5, "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=ODIN1299").Succeeds().WarningCodes);
        Assert.Empty(Emit(app, 6, "-p:TreatWarningsAsErrors=true", "-p:NoWarn=ODIN1299").Succeeds().Warnings);
        Assert.Equal(["ODIN1299"], Emit(app, 7, "-warnaserror").Fails().ErrorCodes);
    }

    [Fact]
    public void The_query_below_a_diagnostic_is_shown_and_what_else_the_program_says_is_not()
    {
        using var app = Sources.App(program: Program.Replace("return", """
            Console.WriteLine("  up == 2");
            Console.WriteLine("        ^");
            Console.WriteLine("Counting cards.");
            Console.WriteLine("  So far: 3");
            return
            """, StringComparison.Ordinal));

        var shown = app.Build().Succeeds().Output;
        Assert.Contains("up == 2", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Counting cards.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("So far: 3", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("up == 2", Emit(app, 2, "-p:NoWarn=ODIN1299").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_that_failed_a_build_fails_the_next_one_too()
    {
        using var app = Sources.App("<WarningsAsErrors>$(WarningsAsErrors);ODIN1299</WarningsAsErrors>", program: Program);
        app.Build().Fails();

        Assert.Equal(["ODIN1299"], app.Rebuild().Fails().ErrorCodes);
        app.Write("Program.cs", Sources.Program).Rebuild().Succeeds();
    }

    // Another version each time, or nothing would be emitted and nothing be said.
    static BuildResult Emit(Workspace app, int version, params string[] arguments) =>
        app.Rebuild([$"-p:ChartVersion=1.0.{version}", .. arguments]);
}
