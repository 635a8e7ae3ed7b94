using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Configuration files as typed records: the text of a file that a ConfigMap holds.</summary>
public static class Document
{
    /// <summary>A YAML document. An object of Kubernetes may hold quantities in another form than the values have them: <c>500m</c> for
    /// <c>0.5</c>. Keys are camelCase unless a member or its type says otherwise
    /// (<c>[JsonPropertyName]</c>, <see cref="SnakeCaseAttribute"/>); null members are left out.</summary>
    /// <param name="content">A record, a dictionary or a list.</param>
    public static string Yaml(object content) => DocumentText.Yaml(content) + "\n";

    /// <summary>A JSON document, indented, its keys sorted, as Helm's <c>toPrettyJson</c> writes it.</summary>
    /// <param name="content">A record or a dictionary.</param>
    public static string Json(object content) => GoText.PrettyJson(ClrData.ToData(content)) + "\n";

    /// <summary>An INI document: a record or dictionary of sections, each a record or dictionary of scalars. Scalars
    /// beside the sections stand on top.</summary>
    /// <param name="content">A record or a dictionary.</param>
    public static string Ini(object content) => DocumentText.Ini(content) + "\n";

    /// <summary>A document with free JSON merged over it: objects key by key, and all else replaced. With entries to merge it
    /// is written as JSON, which is YAML too; without, it stays as it is.</summary>
    /// <param name="document">In a template: a named function that gives a YAML or JSON document.</param>
    /// <param name="more">What is merged over it, and wins.</param>
    public static string Merged(string document, JsonObject more) =>
        more.Count == 0 ? document : GoText.PrettyJson(MergedData.Over(ValuesFile.Parse("the document", document), more)) + "\n";

    /// <summary>The SHA-256 of a file, its last line break aside, in lower-case hex: for a pod annotation that changes
    /// when the file does.</summary>
    /// <param name="text">In a template: a named function that gives a document.</param>
    public static string Checksum(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text.TrimEnd('\n'))));
}
