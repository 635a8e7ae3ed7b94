using System.Text;

namespace Odin.Charts;

/// <summary>Writes <c>Chart.yaml</c>.</summary>
internal sealed class ChartYaml
{
    readonly StringBuilder _text = new();

    public static string Write(EmittedChart chart)
    {
        var yaml = new ChartYaml();
        yaml.WriteIdentity(chart.WrittenName, chart.Version, chart.Metadata);
        yaml.WriteDetails(chart.Metadata);
        yaml.WriteItems("dependencies", ChartDependency.Of(chart), Fields);
        return yaml._text.ToString();
    }

    void WriteIdentity(string name, SemanticVersion version, ChartMetadata metadata)
    {
        Write("apiVersion", "v2");
        Write("name", name);
        Write("version", version.ToString());
        if (metadata.AppVersion is { } appVersion) _text.Append($"appVersion: {Quoted(appVersion)}\n");
        Write("description", metadata.Description);
        Write("type", "application");
    }

    void WriteDetails(ChartMetadata metadata)
    {
        Write("kubeVersion", metadata.KubeVersion);
        Write("icon", metadata.Icon);
        Write("home", metadata.Home);
        WriteList("sources", metadata.Sources);
        WriteList("keywords", metadata.Keywords);
        WriteItems("maintainers", metadata.Maintainers, Fields);
        WriteAnnotations(metadata.Annotations);
        if (metadata.Deprecated) _text.Append("deprecated: true\n");
    }

    static IEnumerable<(string Key, string? Text)> Fields(Maintainer maintainer) =>
        [("name", maintainer.Name), ("email", maintainer.Email), ("url", maintainer.Url)];

    static IEnumerable<(string Key, string? Text)> Fields(ChartDependency dependency) =>
    [
        ("name", dependency.Name), ("version", dependency.Version), ("repository", dependency.Repository),
        ("alias", dependency.Alias), ("condition", dependency.Condition), .. dependency.Tags.Select(tag => ("tags", (string?)tag)),
    ];

    void Write(string key, string? text)
    {
        if (text != null) _text.Append($"{key}: {Scalar(text)}\n");
    }

    void WriteList(string key, IReadOnlyList<string> items)
    {
        if (items.Count > 0) _text.Append($"{key}:\n");
        foreach (var item in items) _text.Append($"  - {YamlScalar.Write(item)}\n");
    }

    void WriteAnnotations(IReadOnlyDictionary<string, string> annotations)
    {
        if (annotations.Count > 0) _text.Append("annotations:\n");
        foreach (var (key, value) in annotations.OrderBy(annotation => annotation.Key, StringComparer.Ordinal))
            _text.Append($"  {YamlScalar.Write(key)}: {Quoted(value)}\n");
    }

    /// <summary>A list of maps; several fields of one name become a list below it.</summary>
    void WriteItems<T>(string key, IReadOnlyList<T> items, Func<T, IEnumerable<(string Key, string? Text)>> fields)
    {
        if (items.Count > 0) _text.Append($"{key}:\n");
        foreach (var item in items)
        {
            var indent = "  - ";
            foreach (var field in fields(item).Where(field => field.Text != null).GroupBy(field => field.Key))
            {
                _text.Append($"{indent}{field.Key}:{Value(field.Key, [.. field.Select(f => f.Text!)])}\n");
                indent = "    ";
            }
        }
    }

    static string Value(string key, IReadOnlyList<string> texts) =>
        key == "tags" ? string.Concat(texts.Select(text => $"\n      - {YamlScalar.Write(text)}")) : " " + Scalar(texts[0]);

    /// <summary>A version has two dots, so that no reader takes it for a number.</summary>
    static string Scalar(string text) => SemanticVersion.TryParse(text, out _, out _) ? text : YamlScalar.Write(text);

    /// <summary>For what must be text even when it looks like a number, to people as well.</summary>
    static string Quoted(string text) => YamlScalar.Write(text) is var scalar && scalar[0] == '"' ? scalar : $"\"{scalar}\"";
}
