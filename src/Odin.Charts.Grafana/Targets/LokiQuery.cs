using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A query in LogQL.</summary>
public sealed record LokiQuery : Target
{
    /// <summary>A query in LogQL.</summary>
    /// <param name="expression">The query: <c>{app="api"} |= "error"</c>, <c>sum(rate({app="api"}[$__auto]))</c>.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public LokiQuery(string expression, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line) => Expression = expression;

    /// <summary>The query.</summary>
    public string Expression { get; init; }

    /// <summary>The name of a series of a metric query; <c>null</c> leaves it to Grafana.</summary>
    public string? Legend { get; init; }

    /// <summary>Whether for one moment, rather than for a range.</summary>
    public bool IsInstant { get; init; }

    /// <summary>The most lines of a log query; <c>null</c> is what the data source is set to.</summary>
    public int? MaxLines { get; init; }

    /// <inheritdoc/>
    public override DatasourceType DatasourceType => DatasourceType.Loki;

    /// <inheritdoc/>
    public override string Text => Expression;

    internal override string? LegendText => Legend;

    internal override void Write(JsonText json, TargetPlace place)
    {
        json.Write("editorMode"u8, "code");
        json.Write("expr"u8, Expression);
        if (place.IsClassic) json.Write("hide"u8, IsHidden ? true : null);
        json.Write("legendFormat"u8, Legend);
        json.Write("maxLines"u8, MaxLines);
        json.Write("queryType"u8, IsInstant ? "instant" : "range");
        if (place.IsClassic) json.Write("refId"u8, place.RefId);
    }
}
