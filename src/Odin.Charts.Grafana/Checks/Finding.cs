namespace Odin.Charts.Grafana;

/// <summary>Something wrong, wherever it is.</summary>
readonly record struct Finding(string Code, DiagnosticSeverity Severity, string Message)
{
    public static Finding Error(string code, string message) => new(code, DiagnosticSeverity.Error, message);

    public static Finding Warning(string code, string message) => new(code, DiagnosticSeverity.Warning, message);

    public Diagnostic At(SourceLocation? location) => new(Code, Severity, Message, location);
}
