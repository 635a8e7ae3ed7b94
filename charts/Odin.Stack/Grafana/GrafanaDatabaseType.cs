using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>What keeps users, tokens, annotations and what was made by hand.</summary>
public enum GrafanaDatabaseType
{
    /// <summary>A file on the volume, for one replica.</summary>
    [JsonStringEnumMemberName("sqlite3")] Sqlite,

    /// <summary>PostgreSQL.</summary>
    [JsonStringEnumMemberName("postgres")] Postgres,

    /// <summary>MySQL.</summary>
    [JsonStringEnumMemberName("mysql")] MySql,
}
