namespace Odin.Backup;

/// <summary><c>verify</c>.</summary>
internal static class VerifyVerb
{
    static readonly Option<string> HandoverFile = new("--handover", "FILE", $"where it is written which backup it is, for restore-workload: {Handover.File}", Read.Text);

    public static readonly Verb Verb = new(
        "verify", "reads backups whole, and compares them with their manifests; all of them when none is said", Operand.Component,
        [.. StoreOptions.All, Selection.Backup, Selection.ForVersion, HandoverFile], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var open = StoreOptions.Open(arguments, surroundings);
        var series = arguments.Optional(StoreOptions.Series, component!.Name);
        var name = arguments.Optional(Selection.Backup, null);
        var isOne = arguments.Has(Selection.Backup);
        var target = arguments.Optional<DataVersion?>(Selection.ForVersion!, null);
        var handover = arguments.Optional<string?>(HandoverFile!, null);
        if (!isOne && (target is not null || handover is not null)) throw new UsageException($"{Selection.ForVersion.Name} and {HandoverFile.Name} are for one backup: say {Selection.Backup.Name} too.");
        return async (log, _, stop) =>
        {
            using var store = open();
            var shelf = new Shelf(store, series);
            var content = await shelf.ReadAsync(stop).ConfigureAwait(false);
            var backups = isOne ? [Selection.Of(shelf, content, name)] : content.Backups;
            // What restore-workload asks for is asked before anything is stopped.
            if (target is not null || handover is not null) Selection.DemandVersion(shelf, backups[0], target);
            var code = await new Verification(shelf, log).RunAsync(backups, stop).ConfigureAwait(false);
            if (code == ExitCode.Done && handover is not null) Handover.Of(await shelf.ManifestAsync(backups[0].Name, stop).ConfigureAwait(false)).WriteTo(handover);
            return code;
        };
    }
}
