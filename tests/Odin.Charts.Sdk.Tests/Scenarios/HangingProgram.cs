using System.Diagnostics;

namespace Odin.Charts.Sdk.Tests;

public class HangingProgram
{
    [Fact]
    public void It_is_stopped_with_its_children_when_its_time_is_over()
    {
        const string program = """
            using var child = System.Diagnostics.Process.Start("sleep", "1000");
            File.WriteAllText("processes.txt", $"{Environment.ProcessId} {child.Id}");
            Console.WriteLine("odin : warning ODIN1299: This may take a while.");
            Thread.Sleep(Timeout.Infinite);
            """;
        using var app = Sources.App("<ChartsEmitTimeout>2</ChartsEmitTimeout>", program: program);

        var build = app.Build().Fails();

        Assert.Equal(["ODIN9002"], build.ErrorCodes);
        Assert.Equal(["ODIN1299"], build.WarningCodes);
        Assert.Contains("ChartsEmitTimeout", Assert.Single(build.Errors).Text, StringComparison.Ordinal);
        Assert.All(app.Read("processes.txt").Split(' '), id => Assert.False(IsAlive(int.Parse(id)), $"{id} is alive"));
    }

    [Fact]
    public void A_child_that_outlives_the_program_does_not_hold_up_the_build()
    {
        const string program = """
            using var child = System.Diagnostics.Process.Start("sleep", "300");
            File.WriteAllText("processes.txt", $"{child.Id}");
            return ChartApp.Run(args, new GreetingChart());
            """;
        using var app = Sources.App(program: program);
        var time = Stopwatch.StartNew();

        app.Build().Succeeds();

        Assert.InRange(time.Elapsed.TotalSeconds, 0, 120);
        Process.GetProcessById(int.Parse(app.Read("processes.txt"))).Kill();
    }

    static bool IsAlive(int id) => Directory.Exists($"/proc/{id}") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z", StringComparison.Ordinal);
}
