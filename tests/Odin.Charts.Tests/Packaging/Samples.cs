namespace Odin.Charts.Tests.Packaging;

/// <summary>Small charts to pack.</summary>
static class Samples
{
    public static readonly SemanticVersion Version = SemanticVersion.Parse("1.2.3");

    public static EmittedChart Chart(string name = "gateway", params ChartFile[] files) => new()
    {
        Name = name,
        Version = Version,
        Metadata = new() { Description = "A gateway.", Icon = "https://example.org/icon.svg" },
        Files = files.Length > 0 ? files : Files(),
    };

    public static ChartFile[] Files(string value = "own") =>
    [
        new("README.md", "# Gateway\n"),
        new("templates/config.yaml", ConfigMap),
        new("values.schema.json", "{}\n"),
        new("values.yaml", $"greeting: {value}\nglobal: {{}}\n"),
        new("templates/NOTES.txt", "Thank you.\n"),
    ];

    public const string ConfigMap = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: {{ .Release.Name }}-{{ .Chart.Name }}
        data:
          greeting: {{ .Values.greeting | quote }}
          zone: {{ .Values.global.zone | quote }}
          app: {{ .Chart.AppVersion | quote }}

        """;

    public static ChartFiles Assemble(EmittedChart chart, string archives = "archives") => Assemble(chart, archives, out _);

    public static ChartFiles Assemble(EmittedChart chart, string archives, out List<Diagnostic> problems)
    {
        var folder = new ArchiveFolder(archives);
        problems = [];
        var files = ChartPackage.Assemble(chart, folder, problems);
        problems.AddRange(folder.Problems);
        return files;
    }

    /// <summary>Writes tree and archive, and returns the path of the archive.</summary>
    public static string Write(EmittedChart chart, TemporaryFolder folder, string archives = "archives", string? path = null)
    {
        var files = Assemble(chart, archives, out var problems);
        Assert.Empty(problems);
        new ChartOutput(path ?? folder.Path, null).Write([files]);
        return Path.Combine(path ?? folder.Path, files.ArchiveName);
    }
}
