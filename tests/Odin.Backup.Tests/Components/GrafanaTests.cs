using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Odin.Backup.Tests;

/// <summary>Real SQLite databases under writes.</summary>
public sealed class GrafanaTests
{
    [Theory]
    [InlineData("DELETE")]
    [InlineData("WAL")]
    public async Task A_backup_under_writes_is_whole_and_has_all_that_was_committed_before_it_began(string journal)
    {
        using var folder = new DataFolder();
        var database = Path.Combine(folder.Data, "grafana.db");
        Run(database, $"PRAGMA journal_mode={journal}; CREATE TABLE log (id INTEGER PRIMARY KEY, pair INTEGER, text TEXT); CREATE INDEX texts ON log (text)");
        using var stop = new CancellationTokenSource();
        var committed = new Committed();
        var writer = Task.Run(() => Write(database, committed, stop.Token));
        for (var i = 0; i < 5; i++)
        {
            await committed.ReachAsync((i + 1) * 40);
            var before = committed.Last;
            (await BackupAsync(folder)).Succeeded();
            Assert.InRange(await RestoredAsync(folder), before, committed.Last + 2);
        }
        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public async Task A_restore_leaves_what_is_not_the_database()
    {
        using var folder = new DataFolder();
        var database = Path.Combine(folder.Data, "grafana.db");
        Run(database, "CREATE TABLE log (id INTEGER PRIMARY KEY); INSERT INTO log VALUES (1)");
        var plugin = folder.Fill("plugins/mine/module.js", 10);
        (await BackupAsync(folder)).Succeeded();
        File.WriteAllText(database + "-wal", "of another database");
        Run(Path.Combine(folder.Data, "other.db"), "CREATE TABLE x (y)");

        (await Backed.RunAsync("restore", "grafana", "--data", folder.Data, "--store", folder.Store, "--backup", "latest")).Succeeded();

        Assert.True(File.Exists(plugin) && File.Exists(Path.Combine(folder.Data, "other.db")));
        Assert.False(File.Exists(database + "-wal"));
        Assert.Equal("1", Ask(database, "SELECT count(*) FROM log"));
    }

    [Fact]
    public async Task A_database_without_tables_is_no_backup()
    {
        using var folder = new DataFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Data, "grafana.db"), []);
        Assert.Contains("it has no tables", (await BackupAsync(folder)).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_no_backup()
    {
        using var folder = new DataFolder();
        var database = Path.Combine(folder.Data, "grafana.db");
        Run(database, "CREATE TABLE log (id INTEGER PRIMARY KEY, text TEXT)");
        Run(database, string.Join(';', Enumerable.Range(0, 300).Select(i => $"INSERT INTO log VALUES ({i}, '{new string('x', 100)}')")));
        using (var file = File.OpenWrite(database))
        {
            file.Position = 4096 + 3;
            file.Write(new byte[4000]);
        }
        var run = (await BackupAsync(folder)).Ended(ExitCode.Failed);
        Assert.Contains(database, run.Log, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Store, Names.ManifestFile, SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Scratch(folder)));
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told()
    {
        using var folder = new DataFolder();
        Assert.Contains("grafana.db: there is no such file.", (await BackupAsync(folder)).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
    }

    static Task<BackedRun> BackupAsync(DataFolder folder) =>
        Backed.RunAsync("backup", "grafana", "--data", folder.Data, "--store", folder.Store, "--scratch", Directory.CreateDirectory(Scratch(folder)).FullName);

    static string Scratch(DataFolder folder) => Path.Combine(folder.Root, "scratch");

    /// <summary>How many transactions the latest backup has; each writes two rows, and an index.</summary>
    static async Task<int> RestoredAsync(DataFolder folder)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder.Root, Path.GetRandomFileName())).FullName;
        (await Backed.RunAsync("restore", "grafana", "--data", target, "--store", folder.Store, "--backup", "latest")).Succeeded();
        var database = Path.Combine(target, "grafana.db");
        Assert.Equal("ok", Ask(database, "PRAGMA integrity_check"));
        Assert.Equal("0", Ask(database, "SELECT count(*) FROM (SELECT pair FROM log GROUP BY pair HAVING count(*) <> 2)"));
        return int.Parse(Ask(database, "SELECT coalesce(max(pair), 0) FROM log"), CultureInfo.InvariantCulture);
    }

    static void Write(string database, Committed committed, CancellationToken stop)
    {
        using var connection = Open(database);
        for (var i = 1; !stop.IsCancellationRequested; i++)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"BEGIN IMMEDIATE; INSERT INTO log (pair, text) VALUES ({i}, '{new string('a', i % 500)}'); INSERT INTO log (pair, text) VALUES ({i}, 'b'); COMMIT";
            command.ExecuteNonQuery();
            committed.Last = i;
        }
    }

    static void Run(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static string Ask(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False;Default Timeout=60");
        connection.Open();
        return connection;
    }

    sealed class Committed
    {
        int _last;

        public int Last { get => Volatile.Read(ref _last); set => Volatile.Write(ref _last, value); }

        public async Task ReachAsync(int number)
        {
            for (var end = DateTime.UtcNow.AddSeconds(60); Last < number; await Task.Delay(5)) Assert.True(DateTime.UtcNow < end, $"the writer is only at {Last}");
        }
    }
}
