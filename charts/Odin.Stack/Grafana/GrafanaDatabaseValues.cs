namespace Odin.Stack;

/// <summary>Where users, tokens, annotations and what was made by hand are kept.</summary>
public sealed record GrafanaDatabaseValues
{
    /// <summary>sqlite3 on the volume, for one replica; postgres or mysql for more.</summary>
    /// <value>The default is <c>GrafanaDatabaseType.Sqlite</c>.</value>
    [Description("sqlite3 on the volume, for one replica; postgres or mysql for more.")]
    public GrafanaDatabaseType Type { get; init; } = GrafanaDatabaseType.Sqlite;

    /// <summary>Host and port of the database server.</summary>
    /// <value>The default is empty.</value>
    [Description("Host and port of the database server."), RegularExpression("^([A-Za-z0-9.-]+:[0-9]+)?$")]
    public string Host { get; init; } = "";

    /// <summary>Name of the database.</summary>
    /// <value>The default is <c>"grafana"</c>.</value>
    [Description("Name of the database."), RegularExpression("^[A-Za-z0-9_-]+$")]
    public string Name { get; init; } = "grafana";

    /// <summary>Name of a Secret with the keys username and password.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>How the connection is encrypted, by the name of the database: disable, require, verify-full for postgres; true, false, skip-verify for mysql.</summary>
    /// <value>The default is <c>"require"</c>.</value>
    [Description("How the connection is encrypted, by the name of the database: disable, require, verify-full for postgres; true, false, skip-verify for mysql."), RegularExpression("^(disable|require|verify-ca|verify-full|true|false|skip-verify)$")]
    public string SslMode { get; init; } = "require";

    /// <summary>Whether sqlite3 writes ahead, so that readers do not wait for writers. Not for volumes on a network file system.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether sqlite3 writes ahead, so that readers do not wait for writers. Not for volumes on a network file system.")]
    public bool WriteAheadLog { get; init; } = true;
}
