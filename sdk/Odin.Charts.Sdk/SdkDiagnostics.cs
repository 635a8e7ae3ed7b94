namespace Odin.Charts.Sdk;

/// <summary>What can go wrong with the program itself: ODIN90xx.</summary>
static class SdkDiagnostics
{
    internal static SdkDiagnostic Crashed(string program, int exitCode, string complaint) => Error("ODIN9001",
        $"The chart program '{program}' ended with exit code {exitCode} and no diagnostic. " + (complaint == ""
            ? "It wrote nothing to its standard error; run it with 'dotnet run -- emit' to see more."
            : $"Its standard error:{Environment.NewLine}{complaint}"));

    internal static SdkDiagnostic TookTooLong(string program, int seconds) => Error("ODIN9002",
        $"The chart program '{program}' did not end within {seconds} s and was stopped. " +
        "If it needs longer, set the property ChartsEmitTimeout to more seconds.");

    internal static SdkDiagnostic NotAProgram(string program) => Error("ODIN9003",
        $"'{program}' is not a program that can emit charts. A chart project has the OutputType 'Exe' and a Program.cs " +
        "of 'return ChartApp.Run(args, new MyChart());'. To build it without charts, set EmitChartsOnBuild to 'false'.");

    internal static SdkDiagnostic CannotStart(string program, string reason) => Error("ODIN9003",
        $"The chart program '{program}' cannot be started: {reason}");

    internal static SdkDiagnostic EmittedNothing(string program) => Error("ODIN9004",
        $"The chart program '{program}' ended well but emitted nothing. " +
        "Its Program.cs has to end with 'return ChartApp.Run(args, new MyChart());'.");

    static SdkDiagnostic Error(string code, string message) => new("error", code, message);
}
