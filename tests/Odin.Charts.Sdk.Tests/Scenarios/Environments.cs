namespace Odin.Charts.Sdk.Tests;

public class Environments
{
    const string Program = """
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            if (variable.Key is "MSBUILD_EXE_PATH" or "MSBuildExtensionsPath" or "MSBuildSDKsPath") Console.WriteLine($"inherited {variable.Key}");
        Console.WriteLine($"folder {Environment.CurrentDirectory}");
        Console.WriteLine($"input {Console.In.ReadToEnd().Length}");
        Console.WriteLine("Grüße, 世界");
        return ChartApp.Run(args, new GreetingChart());
        """;

    [Fact]
    public void The_program_runs_in_its_projects_folder_without_MSBuilds_variables_and_without_input()
    {
        using var app = Sources.App(program: Program);

        var messages = app.Build().Succeeds().Messages;

        Assert.DoesNotContain(messages, message => message.StartsWith("inherited", StringComparison.Ordinal));
        Assert.Contains($"folder {app.Root}", messages);
        Assert.Contains("input 0", messages);
        Assert.Contains("Grüße, 世界", messages);
    }
}
