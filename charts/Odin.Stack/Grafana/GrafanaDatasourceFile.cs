namespace Odin.Stack;

/// <summary>A provisioning file of datasources of one kind. Grafana expands <c>$</c> in all of its texts; a doubled one is one.
/// Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources.</summary>
/// <typeparam name="TJson">The options of its kind.</typeparam>
public sealed record GrafanaDatasourceFile<TJson>
{
    /// <summary><c>apiVersion</c>: the version of the format.</summary>
    public int ApiVersion { get; init; } = 1;

    /// <summary><c>prune</c>: whether a datasource goes when it is in no file any more.</summary>
    public bool Prune { get; init; } = true;

    /// <summary><c>datasources</c>: the datasources.</summary>
    public required IReadOnlyList<GrafanaDatasource<TJson>> Datasources { get; init; }
}

/// <summary>A datasource.</summary>
/// <typeparam name="TJson">The options of its kind.</typeparam>
public sealed record GrafanaDatasource<TJson>
{
    /// <summary><c>name</c>: what Grafana calls it.</summary>
    public required string Name { get; init; }

    /// <summary><c>type</c>: the id of its plugin.</summary>
    public required string Type { get; init; }

    /// <summary><c>uid</c>: by what others link to it.</summary>
    public required string Uid { get; init; }

    /// <summary><c>access</c>: who asks it: Grafana, not the browser.</summary>
    public string Access { get; init; } = "proxy";

    /// <summary><c>url</c>: its address.</summary>
    public string? Url { get; init; }

    /// <summary><c>isDefault</c>: whether it is asked where none is named.</summary>
    public bool? IsDefault { get; init; }

    /// <summary><c>editable</c>: whether it may be changed by hand, until the next start.</summary>
    public bool Editable { get; init; }

    /// <summary><c>basicAuth</c>: whether Grafana logs in there.</summary>
    public bool? BasicAuth { get; init; }

    /// <summary><c>basicAuthUser</c>: as whom.</summary>
    public string? BasicAuthUser { get; init; }

    /// <summary><c>user</c>: the user of a database.</summary>
    public string? User { get; init; }

    /// <summary><c>database</c>: the database.</summary>
    public string? Database { get; init; }

    /// <summary><c>jsonData</c>: its options.</summary>
    public TJson? JsonData { get; init; }

    /// <summary><c>secureJsonData</c>: its secrets, in files.</summary>
    public IDictionary<string, string>? SecureJsonData { get; init; }
}
