namespace Odin.Backup;

/// <summary><c>list</c>.</summary>
internal static class ListVerb
{
    public static readonly Verb Verb = new("list", "lists the backups that are there, of all components or one", Operand.MayBe, StoreOptions.All, Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var open = StoreOptions.Open(arguments, surroundings);
        string[] series = arguments.Has(StoreOptions.Series) || component is not null
            ? [arguments.Optional(StoreOptions.Series, component?.Name ?? "")]
            : [.. Component.All.Select(c => c.Name)];
        return async (_, output, stop) =>
        {
            using var store = open();
            List<string[]> rows = [["IN", "BACKUP", "VERSION", "DATA", "STORED", "FILES", "STATE"]];
            foreach (var one in series) rows.AddRange(await RowsAsync(new(store, one), stop).ConfigureAwait(false));
            Write(output, rows);
            return ExitCode.Done;
        };
    }

    static async Task<IEnumerable<string[]>> RowsAsync(Shelf shelf, CancellationToken stop) =>
        (await shelf.ReadAsync(stop).ConfigureAwait(false)).Backups.Select(b => Row(shelf.Series, b));

    static string[] Row(string series, ShelvedBackup backup) => backup.Head is { } head
        ? [series, backup.Name.ToString(), head.DataVersion ?? "-", Bytes.Of(head.DataSize), Bytes.Of(head.StoredSize), $"{head.FileCount}", backup.Problem ?? "complete"]
        : [series, backup.Name.ToString(), "-", "-", "-", "-", backup.Problem!];

    static void Write(TextWriter output, List<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        foreach (var row in rows) output.WriteLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(i == row.Length - 1 ? 0 : widths[i]))));
    }
}
