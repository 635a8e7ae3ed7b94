namespace Odin.Charts;

/// <summary>Reads what <c>render</c> is to do from its command line.</summary>
internal static class RenderCommand
{
    public static RenderRequest Request(CommandLine line) => new(
        [.. line.Options["--values"].Select(path => (path, Read(path)))],
        [.. line.Options["--set"]],
        new Release
        {
            Name = line["--release"] ?? new Release().Name,
            Namespace = line["--namespace"] ?? new Release().Namespace,
            IsUpgrade = line.Has("--upgrade"),
        },
        new Capabilities
        {
            KubeVersion = line["--kube-version"] is { } version ? KubeVersion(version) : new Capabilities().KubeVersion,
            ApiVersions = new(line.Options["--api-versions"].SelectMany(versions => versions.Split(','))),
        });

    static KubeVersion KubeVersion(string text) => SemanticVersion.TryParse(text.TrimStart('v'), out var version, out _)
        ? new($"v{version}")
        : throw new ChartException(CommandLineDiagnostics.BadValue("--kube-version", text, "a version of Kubernetes such as 'v1.33.0'"));

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
