using System.Diagnostics;
using System.Reflection;

namespace Odin.Charts;

/// <summary>An exception that nobody foresaw, most likely from the code of a chart.</summary>
internal static class UnexpectedException
{
    /// <summary>Whoever sets it sees stack traces.</summary>
    public const string Variable = "ODIN_STACK_TRACE";

    /// <summary>Whether somebody wants to see stack traces.</summary>
    public static bool IsTraced => Environment.GetEnvironmentVariable(Variable) is not (null or "" or "0");

    public static void Report(Exception exception, TextWriter writer)
    {
        writer.WriteLine(Diagnose(exception));
        if (IsTraced) writer.WriteLine(exception);
    }

    /// <summary>The exception in one line, at its place.</summary>
    public static Diagnostic Diagnose(Exception exception) => exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } cause
        ? Diagnose(cause)
        : CommandLineDiagnostics.Unexpected(exception, PlaceOf(exception));

    /// <summary>The innermost line of code that is not ours.</summary>
    static SourceLocation? PlaceOf(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() != null && frame.GetMethod()?.Module.Assembly != typeof(UnexpectedException).Assembly)
            .Select(frame => new SourceLocation(frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber()))
            .FirstOrDefault();
}
