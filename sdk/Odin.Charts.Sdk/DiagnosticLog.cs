using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Odin.Charts.Sdk;

/// <summary>Diagnostics on their way to MSBuild, which applies <c>NoWarn</c> and <c>WarningsAsErrors</c> itself.</summary>
sealed class DiagnosticLog(TaskLoggingHelper log, string project, string? pages)
{
    /// <summary>Whether a warning of this code is an error: MSBuild leaves <c>TreatWarningsAsErrors</c> to the compilers.</summary>
    internal Func<string, bool> Elevates { get; set; } = _ => false;

    internal SourceFiles Sources { get; set; } = new(null);

    internal void Add(SdkDiagnostic diagnostic)
    {
        var file = diagnostic.File is null ? project : Sources.Find(diagnostic.File);
        var page = Page(diagnostic.Code);
        if (diagnostic.Severity == "info")
            log.LogMessage("ODIN", diagnostic.Code, null, file, diagnostic.Line, diagnostic.Column, 0, 0, MessageImportance.High, "{0}", diagnostic.Message);
        else if (diagnostic.Severity == "error" || Elevates(diagnostic.Code))
            log.LogError(null, diagnostic.Code, null, page, file, diagnostic.Line, diagnostic.Column, 0, 0, "{0}", diagnostic.Message);
        else
            log.LogWarning(null, diagnostic.Code, null, page, file, diagnostic.Line, diagnostic.Column, 0, 0, "{0}", diagnostic.Message);
    }

    string? Page(string code)
    {
        var page = Path.GetFullPath(Path.Combine(pages ?? "", code + ".md"));
        return File.Exists(page) ? new Uri(page).AbsoluteUri : null;
    }
}
