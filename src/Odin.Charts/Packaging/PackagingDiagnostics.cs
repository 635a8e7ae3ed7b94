namespace Odin.Charts;

/// <summary>What can be wrong with a chart as a package: ODIN1201 to ODIN1229, and ODIN1240.</summary>
internal static class PackagingDiagnostics
{
    public static Diagnostic BadVersion(string version, string problem) => Error("ODIN1201",
        $"'{version}' is no chart version: {problem}. Helm charts have versions after SemVer 2, '1.4.0' or '1.4.0-rc.1' for example.");

    public static Diagnostic BadName(string name, int longest, SourceLocation? place) => Error("ODIN1202",
        $"'{name}' is no name for a chart: use lower-case letters, digits and '-', start with a letter, end with a letter or digit, "
        + $"and stay within {longest} characters, because releases are named after charts. 'gateway' for example.", place);

    public static Diagnostic BadMetadata(string chart, string field, string problem, SourceLocation? place) => Error("ODIN1203",
        $"The metadata of chart '{chart}' cannot go into Chart.yaml: {field} {problem}.", place);

    public static Diagnostic SamePath(string chart, string first, string second, SourceLocation? place) => Error("ODIN1204",
        first == second
            ? $"Chart '{chart}' has two files '{first}'. Name one of them differently."
            : $"Chart '{chart}' has files '{first}' and '{second}', which are one file on systems that ignore case. Rename one of them.", place);

    public static Diagnostic UnsafePath(string chart, string path, string problem, SourceLocation? place) => Error("ODIN1205",
        $"Chart '{chart}' has a file '{path}' that cannot be unpacked everywhere: {problem}. Use letters, digits, '-', '_' and '.' between '/'.", place);

    public static Diagnostic MissingArchive(string chart, ExternalChart dependency, string folder, string found, SourceLocation? place) =>
        Error("ODIN1210",
            $"Chart '{chart}' depends on '{dependency.Name}' {dependency.Version}, and no archive of it is in '{folder}'{found}. Fetch it with: "
            + $"{HelmPull.Command(dependency, folder)}", place);

    public static Diagnostic CorruptArchive(string path, string problem) => Error("ODIN1211",
        $"'{path}' is no chart archive that Helm can read: {problem}. Fetch it again, or remove it.");

    public static Diagnostic BadDependency(string chart, string dependency, string problem, SourceLocation? place) => Error("ODIN1212",
        $"The dependency '{dependency}' of chart '{chart}' cannot go into Chart.yaml: {problem}.", place);

    public static Diagnostic SameDependency(string chart, string key, SourceLocation? place) => Error("ODIN1213",
        $"Chart '{chart}' has two dependencies whose values are both under '{key}'. Give one of them an alias.", place);

    public static Diagnostic DifferentSubcharts(string chart, string subchart, SourceLocation? place) => Error("ODIN1214",
        $"Chart '{chart}' holds two different charts named '{subchart}', and Helm would install the first for both. "
        + "Name one of them differently, or make them the same chart under two aliases.", place);

    public static Diagnostic BadCondition(string chart, ExternalChart dependency, string path, string problem, string? meant) => Error(
        "ODIN1215",
        $"The condition '{path}' of the dependency '{dependency.Key}' of chart '{chart}' {problem}, so Helm would never ask it. "
        + (meant is null ? $"Name a boolean of the values, such as '{dependency.Key}.enabled'." : $"Did you mean '{meant}'?"), dependency.Place);

    public static Diagnostic LargeObject(DataSize size, long limit) => Error("ODIN1220",
        $"The data of '{size.Name}' ({size.Template}) are {size.Bytes:N0} bytes, and Kubernetes takes no object with more than {limit:N0}. "
        + "Split it into several objects.", size.Place);

    public static Diagnostic LargeRelease(string chart, long bytes, long limit, string heaviest, SourceLocation? place) => Error("ODIN1221",
        $"A release of chart '{chart}' would be a Secret of about {bytes:N0} bytes, and Kubernetes takes no more than {limit:N0}: "
        + $"'helm install' would fail. What weighs most: {heaviest}. Make that smaller, or split the chart.", place);

    public static Diagnostic NearlyLargeRelease(string chart, long bytes, long limit, string heaviest, SourceLocation? place) => new("ODIN1222",
        DiagnosticSeverity.Warning,
        $"A release of chart '{chart}' would be a Secret of about {bytes:N0} bytes, {100 * bytes / limit} % of the {limit:N0} that Kubernetes takes. "
        + $"Values of a user come on top. What weighs most: {heaviest}.", place);

    public static Diagnostic LargeFile(string chart, string path, long bytes, long limit, SourceLocation? place) => Error("ODIN1223",
        $"The file '{path}' of chart '{chart}' is {bytes:N0} bytes, and Helm loads no file with more than {limit:N0}. Split it.", place);

    public static Diagnostic LargeChart(string chart, long bytes, long limit, SourceLocation? place) => Error("ODIN1224",
        $"The files of chart '{chart}' are {bytes:N0} bytes together, and Helm loads no chart with more than {limit:N0}. Split the chart.", place);

    public static Diagnostic SmallStep(ChartDiff diff, string released, SourceLocation? place) => new("ODIN1240", DiagnosticSeverity.Warning,
        $"Version {diff.New} of chart '{diff.Name}' is too small a step from the released {diff.Old}, and has to be {diff.Asked} or later: "
        + $"{DiffText.Count(diff.Changes)}{(diff.Changes is [var first, ..] ? $", '{DiffText.Line(first)}' for one" : "")}. "
        + $"All of them: dotnet run -- diff \"{released}\" {diff.Name} --version {diff.New}", place);

    static Diagnostic Error(string code, string message, SourceLocation? place = null) =>
        new(code, DiagnosticSeverity.Error, message, place);
}
