namespace Odin.Backup;

/// <summary><c>prune</c>.</summary>
internal static class PruneVerb
{
    static readonly Flag DryRun = new("--dry-run", "only say what would be removed");

    public static readonly Verb Verb = new(
        "prune", "removes old backups, once the newest has been read whole and is good", Operand.Component, [.. StoreOptions.All, .. RetentionOptions.All, DryRun], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var open = StoreOptions.Open(arguments, surroundings);
        var series = arguments.Optional(StoreOptions.Series, component!.Name);
        var isDryRun = arguments.Has(DryRun);
        var policy = RetentionOptions.Of(arguments) ?? throw new UsageException("Say at least one of --keep-last, --keep-daily, --keep-weekly.");
        return async (log, output, stop) =>
        {
            using var store = open();
            var shelf = new Shelf(store, series);
            if (isDryRun) return await SayAsync(shelf, policy, output, stop).ConfigureAwait(false);
            var turn = await store.LockAsync(series, stop).ConfigureAwait(false);
            await using (turn.ConfigureAwait(false)) return await turn.HoldAsync(s => PruneAsync(shelf, component, policy, log, s), stop).ConfigureAwait(false);
        };
    }

    static async Task<int> SayAsync(Shelf shelf, RetentionPolicy policy, TextWriter output, CancellationToken stop)
    {
        foreach (var name in Pruning.Plan(shelf, await shelf.ReadAsync(stop).ConfigureAwait(false), policy)) output.WriteLine($"Would remove {shelf.Place(name)}.");
        return ExitCode.Done;
    }

    static async Task<int> PruneAsync(Shelf shelf, Component component, RetentionPolicy policy, RunLog log, CancellationToken stop)
    {
        var content = await shelf.ReadAsync(stop).ConfigureAwait(false);
        content.Demand(component, shelf);
        await shelf.Store.ClearUnfinishedAsync(shelf.Series, stop).ConfigureAwait(false);
        await Pruning.RunAsync(shelf, content, policy, log, stop).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
