using System.Diagnostics;
using System.Text;

namespace Odin.Charts.Sdk.Tests;

/// <summary>One run of <c>dotnet</c>.</summary>
sealed record DotnetRun(int ExitCode, string Output);

/// <summary>Runs <c>dotnet</c> as a person in a fresh shell would.</summary>
static class Dotnet
{
    static readonly string[] Inherited =
        ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBUILDFAILONDRIVEENUMERATINGWILDCARD", "CI", "TF_BUILD", "GITHUB_ACTIONS"];

    internal static DotnetRun Run(string folder, IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        return Finish(process);
    }

    internal static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var variable in Inherited) start.Environment.Remove(variable);
        start.Environment["NUGET_PACKAGES"] = PackedSdk.Cache;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return Process.Start(start)!;
    }

    internal static DotnetRun Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return new(process.ExitCode, output);
    }
}
