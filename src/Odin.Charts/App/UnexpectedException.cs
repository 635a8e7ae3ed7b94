using System.Diagnostics;

namespace Odin.Charts;

/// <summary>An exception that nobody foresaw, most likely from the code of a chart.</summary>
internal static class UnexpectedException
{
    /// <summary>Whoever sets it sees stack traces.</summary>
    public const string Variable = "ODIN_STACK_TRACE";

    public static void Report(Exception exception, TextWriter writer)
    {
        writer.WriteLine(CommandLineDiagnostics.Unexpected(exception, PlaceOf(exception)));
        if (Environment.GetEnvironmentVariable(Variable) is not (null or "" or "0")) writer.WriteLine(exception);
    }

    /// <summary>The innermost line of code that is not ours.</summary>
    static SourceLocation? PlaceOf(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() != null && frame.GetMethod()?.Module.Assembly != typeof(UnexpectedException).Assembly)
            .Select(frame => new SourceLocation(frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber()))
            .FirstOrDefault();
}
