using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Keeps the results of some queries.</summary>
/// <param name="Queries">Their letters.</param>
public sealed record KeepQueries(params ImmutableArray<string> Queries) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "filterByRefId";

    internal override IEnumerable<string> RefIds => Queries;

    private protected override void WriteOptions(JsonText json) => json.Write("include"u8, string.Join("|", Queries));
}

/// <summary>Joins tables or series on a field.</summary>
/// <param name="Field">The field; <c>null</c> is the time.</param>
public sealed record JoinByField(string? Field = null) : Transformation
{
    /// <summary>Whether only rows stay that all of them have.</summary>
    public bool IsInner { get; init; }

    /// <inheritdoc/>
    public override string Id => "joinByField";

    private protected override void WriteOptions(JsonText json)
    {
        json.Write("byField"u8, Field);
        json.Write("mode"u8, IsInner ? "inner" : "outer");
    }
}

/// <summary>A row for each series, with a small graph of it.</summary>
/// <param name="Queries">The queries, with the value that the rows are sorted by.</param>
public sealed record TimeSeriesToTable(params ImmutableArray<(string Query, Calculation Value)> Queries) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "timeSeriesTable";

    internal override IEnumerable<string> RefIds => Queries.Select(q => q.Query);

    private protected override void WriteOptions(JsonText json)
    {
        foreach (var (query, value) in Queries)
        {
            json.Open(query);
            json.Write<Calculation>("stat"u8, value);
            json.Close();
        }
    }
}

/// <summary>Takes options of the fields, a threshold or a maximum for example, from the result of a query.</summary>
/// <param name="Query">The query's letter.</param>
/// <param name="Mappings">Its fields, and the option that each is for: <c>max</c>, <c>threshold1</c>, <c>unit</c>.</param>
public sealed record ConfigFromQuery(string Query, params ImmutableArray<(string Field, string Option)> Mappings) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "configFromData";

    internal override IEnumerable<string> RefIds => [Query];

    private protected override void WriteOptions(JsonText json)
    {
        json.Write("configRefId"u8, Query);
        json.OpenList("mappings"u8);
        foreach (var (field, option) in Mappings)
        {
            json.Open();
            json.Write("fieldName"u8, field);
            json.Write("handlerKey"u8, option);
            json.Close();
        }

        json.CloseList();
    }
}
