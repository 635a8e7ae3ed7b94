namespace Odin.Backup;

/// <summary><c>restore</c>, and what comes after it.</summary>
internal static class RestoreVerb
{
    static readonly Option<string> Data = new("--data", "FOLDER", "where the component's data is; its program has to be stopped", Read.Folder);
    static readonly Flag DryRun = new("--dry-run", "read the backup whole, and only say what would be done");
    static readonly Flag Finish = new("--finish", "the new data is good: remove the old");
    static readonly Flag Undo = new("--undo", "bring the old data back");
    static readonly Flag Status = new("--status", "only say how far the last restore is: none, Extracting, Swapping, Swapped, Undoing, Undone or Finishing");

    public static readonly Verb Verb = new(
        "restore", "checks a backup and puts it in the place of the data, which stays until --finish or --undo; run again, it goes on", Operand.Component,
        [Data, .. StoreOptions.All, Selection.Backup, Selection.ForVersion, DryRun, Finish, Undo, Status, .. ObjectsRestore.Options], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        if (component!.Name == ObjectsComponent.Name) return ObjectsRestore.Prepare(arguments, surroundings);
        var data = arguments.Required(Data);
        var steps = new[] { Finish, Undo, Status }.Where(arguments.Has).ToList();
        if (steps.Count > 1) throw new UsageException($"{steps[0].Name} and {steps[1].Name} cannot go together.");
        var only = arguments.Optional(Selection.Backup, null);
        if (steps is [var step]) return (log, output, _) => TakeAsync(step, component!, data, only, log, output);
        var open = StoreOptions.Open(arguments, surroundings, data);
        var order = new RestoreOrder
        {
            Component = component!,
            Series = arguments.Optional(StoreOptions.Series, component!.Name),
            Data = data,
            Backup = arguments.Required(Selection.Backup),
            Target = arguments.Optional<DataVersion?>(Selection.ForVersion!, null),
            IsDryRun = arguments.Has(DryRun),
        };
        return async (log, output, stop) =>
        {
            using var store = open();
            return await new RestoreMaking(order, store, log).RunAsync(output, stop).ConfigureAwait(false);
        };
    }

    static async Task<int> TakeAsync(Flag step, Component component, string data, BackupName? only, RunLog log, TextWriter output)
    {
        try
        {
            var journal = new RestoreJournal(data);
            if (!Directory.Exists(data)) throw new BackupException(data, "there is no such folder.", "Mount the data's volume there.");
            if (step == Status) output.WriteLine(journal.Read() is { } state ? $"{state.Phase} {state.Backup}" : "none");
            else await using (journal.Lock().ConfigureAwait(false)) Take(step, component, data, only, journal, log);
            return ExitCode.Done;
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(data, e);
        }
    }

    static void Take(Flag step, Component component, string data, BackupName? only, RestoreJournal journal, RunLog log)
    {
        var state = journal.Read();
        if (state is not null) RestoreJournal.Demand(data, state, component);
        if (state is null) Nothing(data, journal, log);
        else if (only is { } backup && state.Backup != backup.ToString()) log.Warn("NothingToDo", $"No restore of {backup} waits in {data}, but one of {state.Backup}: that one is left as it is.");
        else if (step == Finish) Done(state, data, component, journal, log);
        else Back(state, data, component, journal, log);
    }

    static void Nothing(string data, RestoreJournal journal, RunLog log)
    {
        journal.RemoveEmpty();
        log.Say("NothingToDo", $"No restore waits in {data}.");
    }

    static void Done(RestoreState state, string data, Component component, RestoreJournal journal, RunLog log)
    {
        if (state.Phase is not (RestorePhase.Swapped or RestorePhase.Finishing))
            throw new BackupException(data, $"the restore of {state.Backup} is {state.Phase}, and not complete.", "Run it again to complete it, or take it back with --undo.");
        new DataSwap(component, data, journal).Finish(state);
        log.Say("Finished", $"The restore of {state.Backup} is finished; the data from before is removed.", ("backup", state.Backup));
    }

    static void Back(RestoreState state, string data, Component component, RestoreJournal journal, RunLog log)
    {
        if (state.Phase == RestorePhase.Finishing)
            throw new BackupException(data, $"the restore of {state.Backup} is being finished, and its old data may be gone in part.", "Run --finish again; then restore another backup if need be.");
        if (state.Phase == RestorePhase.Extracting)
        {
            journal.DemandNothingOld();
            journal.Remove();
        }
        else new DataSwap(component, data, journal).Undo(state);
        log.Say("Undone", $"The data from before the restore of {state.Backup} is back.", ("backup", state.Backup));
    }
}
