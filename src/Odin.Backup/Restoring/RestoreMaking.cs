namespace Odin.Backup;

/// <summary>Restores a backup into a data folder whose program is stopped. Reads all of it before anything is touched, extracts beside the data,
/// and swaps by renames; the old data stays beside the new until <see cref="DataSwap.Finish"/> or <see cref="DataSwap.Undo"/>.</summary>
internal sealed class RestoreMaking(RestoreOrder order, IStore store, RunLog log)
{
    readonly Shelf _shelf = new(store, order.Series);
    readonly RestoreJournal _journal = new(order.Data);

    DataSwap Swap => new(order.Component, order.Data, _journal);

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(TextWriter output, CancellationToken stop)
    {
        if (!Directory.Exists(order.Data)) throw new BackupException(order.Data, "there is no such folder.", "Mount the data's volume there, or create the folder.");
        try
        {
            if (order.IsDryRun) return await RunAsync(_journal.Read(), output, stop).ConfigureAwait(false);
            var turn = _journal.Lock();
            await using (turn.ConfigureAwait(false)) return await RunAloneAsync(output, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(order.Data, e);
        }
    }

    async Task<int> RunAloneAsync(TextWriter output, CancellationToken stop)
    {
        try
        {
            return await RunAsync(_journal.Read(), output, stop).ConfigureAwait(false);
        }
        finally
        {
            _journal.RemoveEmpty();
        }
    }

    async Task<int> RunAsync(RestoreState? begun, TextWriter output, CancellationToken stop)
    {
        if (begun is not null) RestoreJournal.Demand(order.Data, begun, order.Component);
        if (begun is { Phase: RestorePhase.Undoing or RestorePhase.Undone or RestorePhase.Finishing }) throw Interrupted(begun);
        return begun is { Phase: RestorePhase.Swapping or RestorePhase.Swapped }
            ? GoOn(begun, await AskedAsync(stop).ConfigureAwait(false), output)
            : await RestoreAsync(output, stop).ConfigureAwait(false);
    }

    async Task<int> RestoreAsync(TextWriter output, CancellationToken stop)
    {
        var backup = Selection.Of(_shelf, await _shelf.ReadAsync(stop).ConfigureAwait(false), order.Backup);
        backup.Demand(order.Component.Name, _shelf);
        Selection.DemandVersion(_shelf, backup, order.Target);
        var manifest = await _shelf.ManifestAsync(backup.Name, stop).ConfigureAwait(false);
        await CheckAsync(manifest, stop).ConfigureAwait(false);
        if (order.IsDryRun) return Say(manifest, output);
        await ExtractAsync(manifest, stop).ConfigureAwait(false);
        Complete(Swap.Swap(Planned(manifest)));
        return ExitCode.Done;
    }

    async Task<string> AskedAsync(CancellationToken stop) => order.Backup is { } asked
        ? asked.ToString()
        : Selection.Of(_shelf, await _shelf.ReadAsync(stop).ConfigureAwait(false), null).Name.ToString();

    /// <summary>A swap was begun, or is done: it is of one backup, and no other can come between.</summary>
    int GoOn(RestoreState state, string asked, TextWriter output)
    {
        if (state.Backup != asked) throw Other(state);
        if (order.IsDryRun) output.WriteLine($"Would go on with the restore of {state.Backup}, which is {state.Phase}.");
        else if (state.Phase == RestorePhase.Swapping) Complete(Swap.Swap(state));
        else log.Say("Restored", $"{state.Backup} is in its place already; --finish removes the old data, --undo brings it back.", ("backup", state.Backup));
        return ExitCode.Done;
    }

    async Task CheckAsync(Manifest manifest, CancellationToken stop)
    {
        var stranger = TopNames(manifest).FirstOrDefault(n => !order.Component.Restores(n));
        if (stranger is not null)
            throw new BackupException(_shelf.Place(manifest.Name), $"'{stranger}' in it is no data of {order.Component.Name}.", "It was not made by this program; take another backup.") { Code = ExitCode.Damaged };
        log.Say("Checking", $"Reading {manifest.Name} whole before anything is touched: {Bytes.Of(manifest.StoredSize())}.", ("backup", manifest.Name));
        foreach (var archive in manifest.Archives) await _shelf.CheckAsync(archive, null, stop).ConfigureAwait(false);
    }

    int Say(Manifest manifest, TextWriter output)
    {
        output.WriteLine($"{_shelf.Place(manifest.Name)} is good: {Bytes.Of(manifest.DataSize())}, of {order.Component.Name}{(manifest.DataVersion is { } version ? " " + version : "")}.");
        if (!Directory.Exists(_journal.New)) DemandRoom(manifest);
        output.WriteLine($"Would extract it below {order.Data}, and put it in the place of {(Swap.Current() is { Count: > 0 } old ? string.Join(", ", old) : "nothing")}.");
        return ExitCode.Done;
    }

    async Task ExtractAsync(Manifest manifest, CancellationToken stop)
    {
        _journal.DemandNothingOld();
        if (Directory.Exists(_journal.New)) RestoreJournal.Empty(_journal.New);
        DemandRoom(manifest);
        _journal.Write(new() { Component = order.Component.Name, Backup = manifest.Name, Phase = RestorePhase.Extracting });
        RestoreJournal.Empty(_journal.New);
        var extraction = new Extraction(_journal.New, new(log, "Restored", manifest.DataSize()));
        foreach (var archive in manifest.Archives) await _shelf.CheckAsync(archive, extraction, stop).ConfigureAwait(false);
        extraction.Finish();
        if (extraction.HasOtherOwners) log.Warn("OtherOwners", "Files belong to the user that restored them, and not to whom they belonged: only root may give them away.");
    }

    /// <summary>Before an hour is spent to find out.</summary>
    void DemandRoom(Manifest manifest)
    {
        var (drive, size) = (new DriveInfo(order.Data), manifest.DataSize());
        // Some file systems have no size to speak of.
        if (drive.TotalSize > 0 && drive.AvailableFreeSpace is var free && free < size)
            throw new BackupException(
                order.Data, $"the volume has {Bytes.Of(free)} free, and the new data needs {Bytes.Of(size)} beside the old.", "Make the volume larger: both have to be there until --finish.");
    }

    RestoreState Planned(Manifest manifest)
    {
        var state = new RestoreState
        {
            Component = order.Component.Name,
            Backup = manifest.Name,
            Phase = RestorePhase.Swapping,
            Old = Swap.Current(),
            New = [.. TopNames(manifest).Order(StringComparer.Ordinal)],
        };
        _journal.Write(state);
        return state;
    }

    static IEnumerable<string> TopNames(Manifest manifest) => manifest.Archives.SelectMany(a => a.Files).Select(f => f.Path.Split('/')[0]).Distinct();

    void Complete(RestoreState state) => log.Say(
        "Restored", $"Restored {state.Backup} to {order.Data}. The data from before is in {_journal.Old}: --finish removes it, --undo brings it back.", ("backup", state.Backup));

    BackupException Interrupted(RestoreState state) => new(
        order.Data, $"the restore of {state.Backup} is {state.Phase}, and was interrupted.", $"Run 'restore {state.Component} --{(state.Phase == RestorePhase.Finishing ? "finish" : "undo")}' again first.");

    BackupException Other(RestoreState state) => new(
        order.Data, $"the restore of {state.Backup} waits there, {state.Phase}.", state.Phase == RestorePhase.Swapped
            ? "Finish it with --finish, or take it back with --undo, then restore the other."
            : $"Complete it first, with --backup {state.Backup}, or take it back with --undo.");
}
