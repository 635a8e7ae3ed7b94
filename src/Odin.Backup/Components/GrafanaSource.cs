using Microsoft.Data.Sqlite;

namespace Odin.Backup;

/// <summary>Grafana's database, through SQLite's online backup: a copy of one moment, while others write.</summary>
internal static class GrafanaSource
{
    const string Database = "grafana.db";

    /// <summary>How long somebody else may have it locked without a gap, in milliseconds.</summary>
    const int Patience = 120_000;

    /// <summary>The database, and what SQLite keeps beside it; not plugins and pictures.</summary>
    public static bool Owns(string name) => name is Database or Database + "-wal" or Database + "-shm" or Database + "-journal";

    public static async Task<Source> OpenAsync(SourceRequest request, CancellationToken stop)
    {
        var folder = Path.Combine(request.Scratch, Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        try
        {
            var from = Path.Combine(request.Data, Database);
            var to = Path.Combine(folder, Database);
            Make(from, to);
            Keep(from, to);
            var version = request.Version ?? (request.Url is { } url ? await VersionAsync(url, stop).ConfigureAwait(false) : null);
            return new(SourceFile.Below(folder, name => name == Database), version, () => Delete(folder));
        }
        catch
        {
            await Delete(folder).ConfigureAwait(false);
            throw;
        }
    }

    static void Make(string from, string to)
    {
        if (!File.Exists(from)) throw new BackupException(from, "there is no such file.", "Say in --data where Grafana's database is, and look whether its volume is mounted there.");
        try
        {
            Copy(from, to);
            Check(from, to);
        }
        catch (SqliteException e)
        {
            throw new BackupException(from, $"SQLite cannot copy it: {e.Message}", "Look at the file with 'PRAGMA integrity_check', and whether the work folder has room for a copy.");
        }
    }

    // In one step: a copy in several begins anew whenever another process writes, and may never end.
    static void Copy(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using (var patience = source.CreateCommand())
        {
            // SQLite's own way to wait: who asks only now and then finds a database that is written all the time never free.
            patience.CommandText = $"PRAGMA busy_timeout={Patience}";
            patience.ExecuteNonQuery();
        }
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    static void Check(string from, string to)
    {
        using var copy = Open(to, SqliteOpenMode.ReadWrite);
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE; PRAGMA integrity_check; SELECT count(*) FROM sqlite_schema";
        using var answer = command.ExecuteReader();
        answer.NextResult();
        if (!answer.Read() || answer.GetString(0) is var verdict && verdict != "ok")
            throw new BackupException(from, "the copy does not pass SQLite's integrity check.", "The database itself is damaged; restore it, or repair it with 'sqlite3 grafana.db .recover'.");
        answer.NextResult();
        if (answer.Read() && answer.GetInt64(0) == 0)
            throw new BackupException(from, "it has no tables, and an empty backup would take the place of a good one.", "Look whether Grafana has started, and whether this is its database.");
    }

    static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    static void Keep(string from, string to)
    {
        var status = Disk.StatusOf(from);
        Disk.Give(to, status.Mode, status.Owner);
    }

    static async Task<DataVersion?> VersionAsync(Uri url, CancellationToken stop)
    {
        using var grafana = new Peer("Grafana", url);
        using var health = await grafana.GetAsync("api/health", stop).ConfigureAwait(false);
        return Peer.Version(health.RootElement, "version");
    }

    static ValueTask Delete(string folder)
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
