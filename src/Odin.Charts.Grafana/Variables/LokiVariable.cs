using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of the values that a label of logs has.</summary>
public sealed record LokiVariable : AskedVariable
{
    /// <summary>A choice of the values of a label.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="labelName">The label: an index label of Loki.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public LokiVariable(string name, string labelName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => LabelName = labelName;

    /// <summary>The label.</summary>
    public string LabelName { get; init; }

    /// <summary>Among which streams: <c>{k8s_namespace_name=~"$namespace"}</c>; <c>null</c> is all of them.</summary>
    public string? Stream { get; init; }

    private protected override string Definition => Stream is null ? $"label_values({LabelName})" : $"label_values({Stream}, {LabelName})";

    internal override IEnumerable<string> Texts => Stream is null ? [] : [Stream];

    internal override DatasourceType? Asks => DatasourceType.Loki;

    private protected override string Kind => "loki";

    /// <summary>The spellings are those of Loki's variable editor; type 1 is the values of a label.</summary>
    private protected override void WriteQuery(JsonText json)
    {
        json.Write("label"u8, LabelName);
        json.Write("refId"u8, "LokiVariableQueryEditor-VariableQuery");
        json.Write("stream"u8, Stream ?? "");
        json.Write("type"u8, 1);
    }
}
