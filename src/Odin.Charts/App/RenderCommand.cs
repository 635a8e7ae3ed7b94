namespace Odin.Charts;

/// <summary>Reads what <c>render</c> is to do from its command line.</summary>
internal static class RenderCommand
{
    public static RenderRequest Request(CommandLine line) => new(
        [.. line.Options["--values"].Select(path => (path, Read(path)))],
        [.. Sets(line, "--set-json", SetKind.Json), .. Sets(line, "--set", SetKind.Typed), .. Sets(line, "--set-string", SetKind.Text)],
        new Release
        {
            Name = line["--release"] ?? new Release().Name,
            Namespace = line["--namespace"] ?? new Release().Namespace,
            IsUpgrade = line.Has("--upgrade"),
        },
        new Capabilities
        {
            KubeVersion = line["--kube-version"] is { } kubernetes ? KubeVersion(kubernetes) : new Capabilities().KubeVersion,
            ApiVersions = new(line.Options["--api-versions"].SelectMany(versions => versions.Split(','))),
        },
        line["--version"] is { } version ? Version(version) : null);

    static IEnumerable<(SetKind, string)> Sets(CommandLine line, string option, SetKind kind) =>
        line.Options[option].Select(set => (kind, set));

    public static SemanticVersion Version(string text) => SemanticVersion.TryParse(text, out var version, out var problem)
        ? version
        : throw new ChartException(PackagingDiagnostics.BadVersion(text, problem));

    /// <summary>Helm takes <c>1.33</c>, <c>v1.33</c> and <c>v1.33.2</c>.</summary>
    static KubeVersion KubeVersion(string text) => SemanticVersion.TryParse(Completed(text), out var version, out _)
        ? new($"v{version}")
        : throw new ChartException(CommandLineDiagnostics.BadValue("--kube-version", text, "a version of Kubernetes such as '1.33' or 'v1.33.2'"));

    static string Completed(string text)
    {
        var written = text.StartsWith('v') ? text[1..] : text;
        var numbers = written.Split('-', '+')[0];
        return $"{numbers}{string.Concat(Enumerable.Repeat(".0", Math.Max(0, 3 - numbers.Split('.').Length)))}{written[numbers.Length..]}";
    }

    static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ChartException(CommandLineDiagnostics.UnreadableFile(path, e.Message.TrimEnd('.')));
        }
    }
}
