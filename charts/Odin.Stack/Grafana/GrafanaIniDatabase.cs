namespace Odin.Stack;

/// <summary>Section <c>database</c>: where Grafana keeps what it is told.</summary>
[SnakeCase]
public sealed record GrafanaIniDatabase
{
    /// <summary><c>type</c>: what keeps it.</summary>
    public required GrafanaDatabaseType Type { get; init; }

    /// <summary><c>wal</c>: whether sqlite3 writes ahead.</summary>
    public bool? Wal { get; init; }

    /// <summary><c>host</c>: host and port of the server.</summary>
    public string? Host { get; init; }

    /// <summary><c>name</c>: the database.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c>: the user, in a file.</summary>
    public string? User { get; init; }

    /// <summary><c>password</c>: the password, in a file.</summary>
    public string? Password { get; init; }

    /// <summary><c>ssl_mode</c>: how the connection is encrypted.</summary>
    public string? SslMode { get; init; }
}

/// <summary>Section <c>unified_storage</c>: the store of dashboards and folders.</summary>
[SnakeCase]
public sealed record GrafanaIniUnifiedStorage
{
    /// <summary><c>index_path</c>: the index of the search, which is made anew when it is lost. Beside the database it would fill its volume.</summary>
    public string IndexPath { get; init; } = GrafanaFolders.Index;
}

/// <summary>Section <c>unified_alerting</c>: alerting of several replicas, which tell each other what they sent.</summary>
[SnakeCase]
public sealed record GrafanaIniUnifiedAlerting
{
    /// <summary><c>ha_listen_address</c>: where a replica listens to the others.</summary>
    public required string HaListenAddress { get; init; }

    /// <summary><c>ha_advertise_address</c>: where the others find it.</summary>
    public required string HaAdvertiseAddress { get; init; }

    /// <summary><c>ha_peers</c>: all of them.</summary>
    public required string HaPeers { get; init; }
}
