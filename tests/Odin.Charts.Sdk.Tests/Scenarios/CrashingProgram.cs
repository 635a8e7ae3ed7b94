namespace Odin.Charts.Sdk.Tests;

public class CrashingProgram
{
    [Fact]
    public void The_exit_code_and_the_end_of_standard_error_are_the_error()
    {
        const string program = """
            for (var line = 1; line <= 30; line++) Console.Error.WriteLine($"step {line}");
            Environment.Exit(37);
            """;
        using var app = Sources.App(program: program);

        var build = app.Build().Fails();

        var error = Assert.Single(build.Errors);
        Assert.Equal("ODIN9001", error.Code);
        Assert.Contains("exit code 37", error.Text, StringComparison.Ordinal);
        Assert.Contains("step 30", error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("step 20\n", error.Text, StringComparison.Ordinal);
        Assert.Contains("step 1\n", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unhandled_exception_is_quoted_from_its_beginning()
    {
        const string program = """
            Deep(50);
            static void Deep(int depth) { if (depth == 0) throw new InvalidOperationException("no picture on the card"); Deep(depth - 1); }
            """;
        using var app = Sources.App(program: program);

        var error = Assert.Single(app.Build().Fails().Errors);

        Assert.Equal("ODIN9001", error.Code);
        Assert.Contains("no picture on the card", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_says_what_is_wrong_is_not_said_to_have_crashed()
    {
        using var app = Sources.App(program: "Console.WriteLine(\"odin : error ODIN1201: The card has no name.\"); return 1;");

        var error = Assert.Single(app.Build().Fails().Errors);

        Assert.Equal(("ODIN1201", app.PathOf("App.csproj")), (error.Code, error.File));
    }

    [Fact]
    public void A_program_that_ends_well_without_charts_is_an_error()
    {
        using var app = Sources.App(program: "Console.WriteLine(\"Hello, World!\");");

        Assert.Equal(["ODIN9004"], app.Build().Fails().ErrorCodes);
    }
}
