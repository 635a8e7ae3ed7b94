using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>What happens to the results of the queries of a panel before they are shown.</summary>
public abstract record Transformation
{
    private protected Transformation()
    {
    }

    /// <summary>Whether it is left out.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The query whose result alone it changes; <c>null</c> is all.</summary>
    public string? OnlyQuery { get; init; }

    /// <summary>Grafana's id of the kind of transformation.</summary>
    public abstract string Id { get; }

    /// <summary>The queries that it mentions.</summary>
    internal virtual IEnumerable<string> RefIds => [];

    internal IEnumerable<string> AllRefIds => OnlyQuery is null ? RefIds : RefIds.Append(OnlyQuery);

    private protected abstract void WriteOptions(JsonText json);

    internal void WriteClassic(JsonText json)
    {
        json.Open();
        json.Write("disabled"u8, IsDisabled ? true : null);
        WriteFilter(json);
        json.Write("id"u8, Id);
        WriteOptionsObject(json);
        json.Close();
    }

    internal void WriteV2(JsonText json)
    {
        json.Open();
        json.Write("group"u8, Id);
        json.Write("kind"u8, "Transformation");
        json.Open("spec"u8);
        json.Write("disabled"u8, IsDisabled ? true : null);
        WriteFilter(json);
        WriteOptionsObject(json);
        json.Close();
        json.Close();
    }

    void WriteOptionsObject(JsonText json)
    {
        json.Open("options"u8);
        WriteOptions(json);
        json.Close();
    }

    void WriteFilter(JsonText json)
    {
        if (OnlyQuery is null) return;
        json.Open("filter"u8);
        json.Write("id"u8, "byRefId");
        json.Write("options"u8, OnlyQuery);
        json.Close();
    }
}

/// <summary>Merges the rows of several tables where they agree.</summary>
public sealed record Merge : Transformation
{
    /// <inheritdoc/>
    public override string Id => "merge";

    private protected override void WriteOptions(JsonText json)
    {
    }
}

/// <summary>A row for each point of each series.</summary>
public sealed record SeriesToRows : Transformation
{
    /// <inheritdoc/>
    public override string Id => "seriesToRows";

    private protected override void WriteOptions(JsonText json)
    {
    }
}

/// <summary>Keeps the first rows.</summary>
/// <param name="Rows">How many.</param>
public sealed record Limit(int Rows) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "limit";

    private protected override void WriteOptions(JsonText json) => json.Write("limitField"u8, Rows);
}

/// <summary>Sorts rows.</summary>
/// <param name="Field">By which field.</param>
/// <param name="Descending">Whether the largest is first.</param>
public sealed record SortBy(string Field, bool Descending = false) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "sortBy";

    private protected override void WriteOptions(JsonText json)
    {
        json.Open("fields"u8);
        json.Close();
        json.OpenList("sort"u8);
        json.Open();
        json.Write("desc"u8, Descending);
        json.Write("field"u8, Field);
        json.Close();
        json.CloseList();
    }
}

/// <summary>A table for each value of some fields.</summary>
/// <param name="Fields">The fields.</param>
public sealed record PartitionByValues(params ImmutableArray<string> Fields) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "partitionByValues";

    private protected override void WriteOptions(JsonText json) => json.Write("fields"u8, Fields);
}
