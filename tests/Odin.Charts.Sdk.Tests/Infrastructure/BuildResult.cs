using Microsoft.Build.Logging.StructuredLogger;

namespace Odin.Charts.Sdk.Tests;

/// <summary>What a build did, as its binary log tells it.</summary>
sealed class BuildResult(DotnetRun run, string log)
{
    readonly Lazy<Build> _build = new(() => BinaryLog.ReadBuild(log));

    internal int ExitCode => run.ExitCode;

    internal string Output => run.Output;

    internal IReadOnlyList<Error> Errors => _build.Value.FindChildrenRecursive<Error>();

    internal IReadOnlyList<Warning> Warnings => _build.Value.FindChildrenRecursive<Warning>();

    internal IReadOnlyList<string> ErrorCodes => [.. Errors.Select(error => error.Code).Distinct()];

    internal IReadOnlyList<string> WarningCodes => [.. Warnings.Select(warning => warning.Code).Distinct()];

    internal IReadOnlyList<string> Messages => [.. _build.Value.FindChildrenRecursive<Message>().Select(message => message.Text)];

    /// <summary>How often a chart program was run.</summary>
    internal int Emissions => _build.Value.FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "EmitCharts").Count;

    internal BuildResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    internal BuildResult Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
