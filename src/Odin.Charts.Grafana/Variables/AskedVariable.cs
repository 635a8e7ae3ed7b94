namespace Odin.Charts.Grafana;

/// <summary>A choice of what a datasource answers.</summary>
public abstract record AskedVariable : ChoiceVariable
{
    private protected AskedVariable(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>The order of the choices.</summary>
    public VariableSort Sort { get; init; } = VariableSort.AlphabeticalAsc;

    /// <summary>The <see cref="DatasourceVariable"/> that it asks; <c>null</c> is the dashboard's first of its kind.</summary>
    public string? Datasource { get; init; }

    internal override string? AskedDatasource => Datasource;

    /// <summary>The query in its classic form.</summary>
    private protected abstract string Definition { get; }

    /// <summary>Which results, and which part of them; <c>null</c> for all.</summary>
    private protected virtual string? Filter => null;

    /// <summary>The type of the datasource, as Grafana writes it.</summary>
    private protected abstract string Kind { get; }

    /// <summary>The query as the editor of its datasource writes it.</summary>
    private protected abstract void WriteQuery(JsonText json);

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        WriteChoice(json);
        json.Open("datasource"u8);
        json.Write("type"u8, Kind);
        json.Write("uid"u8, "${" + datasource + "}");
        json.Close();
        json.Write("description"u8, Description);
        WriteLook(json);
        json.Write("query"u8, Definition);
        json.Write("refresh"u8, 2);
        json.Write("regex"u8, Filter);
        json.Write("sort"u8, (int)Sort);
        json.Write("type"u8, "query");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "QueryVariable");
        json.Open("spec"u8);
        WriteChoice(json, AllowsCustomValue);
        json.Write("definition"u8, Definition);
        json.Write("description"u8, Description);
        WriteLookOfV2(json);
        json.Write("options"u8, []);
        V2Query.Write(json, Kind, datasource, WriteQuery);
        json.Write("refresh"u8, "onTimeRangeChanged");
        json.Write("regex"u8, Filter ?? "");
        json.Write("skipUrlSync"u8, false);
        json.Write<VariableSort>("sort"u8, Sort);
        json.Close();
        json.Close();
    }
}

/// <summary>The order of the choices of a variable.</summary>
public enum VariableSort
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("disabled")] None,
    AlphabeticalAsc, AlphabeticalDesc, NumericalAsc, NumericalDesc,
    AlphabeticalCaseInsensitiveAsc, AlphabeticalCaseInsensitiveDesc, NaturalAsc, NaturalDesc,
#pragma warning restore CS1591
}
