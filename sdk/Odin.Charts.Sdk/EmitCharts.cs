using Microsoft.Build.Framework;

namespace Odin.Charts.Sdk;

/// <summary>Runs a chart project's program, so that it emits its charts, and says what it said as MSBuild would.</summary>
public sealed class EmitCharts : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    readonly CancellationTokenSource _cancelled = new();
    bool _quotes;

    /// <summary>The project file, for problems that have no other place.</summary>
    [Required] public string Project { get; set; } = "";

    /// <summary>The assembly of the chart program.</summary>
    [Required] public string Program { get; set; } = "";

    /// <summary>The <c>dotnet</c> that runs it; the one on the path when empty.</summary>
    public string? DotNetHost { get; set; }

    /// <summary>The folder that receives the charts.</summary>
    [Required] public string OutputDirectory { get; set; } = "";

    /// <summary>The folder that receives the charts' dashboards.</summary>
    [Required] public string DashboardsDirectory { get; set; } = "";

    /// <summary>The version of the charts, judged by the program.</summary>
    public string Version { get; set; } = "";

    /// <summary>The folder with the archives of external dependencies.</summary>
    [Required] public string ArchivesDirectory { get; set; } = "";

    /// <summary>The folder with released archives, to compare with; none when nothing is released.</summary>
    public string? ReleasedDirectory { get; set; }

    /// <summary>The folder with the pages of runbooks; none when they are not to be looked for.</summary>
    public string? RunbooksDirectory { get; set; }

    /// <summary>Where these pages are published.</summary>
    public string? RunbooksUrl { get; set; }

    /// <summary>The file in which the program lists what it emitted.</summary>
    [Required] public string FileList { get; set; } = "";

    /// <summary>The compiler's <c>PathMap</c>, to find the real names of source files again.</summary>
    public string? PathMap { get; set; }

    /// <summary>How long the program may take.</summary>
    public int TimeoutSeconds { get; set; } = 120;

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Codes of warnings that stay warnings all the same.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Codes of warnings that nobody wants to see.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The folder with a page for each code.</summary>
    public string? DiagnosticPages { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var diagnostics = new DiagnosticLog(Log, Project, DiagnosticPages) { Elevates = Elevates, Sources = new SourceFiles(PathMap) };
        if (!File.Exists(Program) || !File.Exists(Path.ChangeExtension(Program, ".runtimeconfig.json")))
        {
            diagnostics.Add(SdkDiagnostics.NotAProgram(Program));
            return false;
        }

        Run(diagnostics);
        return !Log.HasLoggedErrors && !_cancelled.IsCancellationRequested;
    }

    /// <inheritdoc />
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc />
    public void Dispose() => _cancelled.Dispose();

    void Run(DiagnosticLog diagnostics)
    {
        using var program = new ChartProgram(string.IsNullOrEmpty(DotNetHost) ? "dotnet" : DotNetHost!, Arguments());
        program.Wrote += line => Show(line, diagnostics);
        program.Complained += line => Log.LogMessage(MessageImportance.High, "{0}", line);
        Log.LogCommandLine(MessageImportance.Low, program.CommandLine);

        var ending = program.Run(TimeSpan.FromSeconds(TimeoutSeconds), _cancelled.Token);
        if (!_cancelled.IsCancellationRequested) Judge(ending, program.Complaint, diagnostics);
    }

    void Show(string line, DiagnosticLog diagnostics)
    {
        if (SdkDiagnostic.TryParse(line, out var diagnostic))
        {
            diagnostics.Add(diagnostic);
            _quotes = !Names(NoWarn, diagnostic.Code);
        }
        else Log.LogMessage(IsQuotation(line) ? MessageImportance.High : MessageImportance.Low, "{0}", line);
    }

    // The query that a diagnostic is about, with its place marked, stands indented below it.
    bool IsQuotation(string line) => _quotes &= line.StartsWith("  ", StringComparison.Ordinal);

    void Judge(ProgramEnding ending, string complaint, DiagnosticLog diagnostics)
    {
        if (ending.Failure is not null) diagnostics.Add(SdkDiagnostics.CannotStart(Program, ending.Failure));
        else if (ending.ExitCode is null) diagnostics.Add(SdkDiagnostics.TookTooLong(Program, TimeoutSeconds));
        else if (Log.HasLoggedErrors) return;
        else if (ending.ExitCode != 0) diagnostics.Add(SdkDiagnostics.Crashed(Program, ending.ExitCode.Value, complaint));
        else if (!File.Exists(FileList)) diagnostics.Add(SdkDiagnostics.EmittedNothing(Program));
        else AnnounceArchives();
    }

    void AnnounceArchives()
    {
        var root = Path.GetFullPath(OutputDirectory).TrimEnd(Path.DirectorySeparatorChar);
        foreach (var file in File.ReadLines(FileList).Where(f => Path.GetExtension(f) == ".tgz" && Path.GetDirectoryName(f) == root))
            Log.LogMessage(MessageImportance.High, "{0} -> {1}", Path.GetFileNameWithoutExtension(Program), file);
    }

    bool Elevates(string code) => TreatWarningsAsErrors && !Names(NoWarn, code) && !Names(WarningsNotAsErrors, code);

    static bool Names(string? codes, string code) =>
        (codes ?? "").Split(';', ',', ' ', '\n').Any(c => c.Trim().Equals(code, StringComparison.OrdinalIgnoreCase));

    List<string> Arguments() =>
    [
        "exec", Program, "emit",
        "--output", OutputDirectory,
        "--dashboards", DashboardsDirectory,
        "--version", Version,
        "--archives", ArchivesDirectory,
        "--list", FileList,
        .. Option("--released", ReleasedDirectory),
        .. Option("--runbooks", RunbooksDirectory),
        .. Option("--runbooks-url", RunbooksUrl),
    ];

    static string[] Option(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [name, value!];
}
