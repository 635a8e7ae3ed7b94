namespace Odin.Charts.Sdk.Tests;

public class KilledBuild
{
    const string SlowProgram = """
        if (File.Exists("slow")) { File.WriteAllText("started", $"{Environment.ProcessId}"); Thread.Sleep(60_000); }
        return ChartApp.Run(args, new GreetingChart());
        """;

    [Fact]
    public void The_next_build_makes_up_for_one_that_was_killed_while_emitting()
    {
        using var app = Sources.App(program: SlowProgram);
        app.Build().Succeeds();
        app.Write("slow", "");
        File.Delete(Path.Combine(app.Charts, "greeting-1.0.0.tgz"));

        using (var build = app.StartBuild("--no-restore"))
        {
            while (!app.Has("started") && !build.HasExited) Thread.Sleep(50);
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
        }

        File.Delete(app.PathOf("slow"));
        Assert.Equal(1, app.Rebuild().Succeeds().Emissions);
        Assert.True(File.Exists(Path.Combine(app.Charts, "greeting-1.0.0.tgz")));
    }
}
