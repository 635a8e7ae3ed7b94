namespace Odin.Images.Tests;

/// <summary>Runs <c>dotnet</c> as a person in a fresh shell would, but for analyzers: the code has been analysed when the tests were built.</summary>
static class Dotnet
{
    static readonly string[] Inherited = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath"];

    public static ToolRun Run(IEnumerable<string> arguments, TimeSpan patience) => ToolRun.Of(
        new("env"),
        [.. Inherited.SelectMany(v => new[] { "-u", v }), "MSBUILDDISABLENODEREUSE=1", "DOTNET_CLI_USE_MSBUILD_SERVER=0", "dotnet", .. arguments, "-p:RunAnalyzers=false"],
        Repository.Root, patience: patience).Succeeded();
}
