namespace Odin.Backup;

/// <summary><c>verify</c>.</summary>
internal static class VerifyVerb
{
    public static readonly Verb Verb = new(
        "verify", "reads backups whole, and compares them with their manifests; all of them when none is said", Operand.Component, [.. StoreOptions.All, Selection.Backup], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var open = StoreOptions.Open(arguments, surroundings);
        var series = arguments.Optional(StoreOptions.Series, component!.Name);
        var name = arguments.Optional(Selection.Backup, null);
        var isOne = arguments.Has(Selection.Backup);
        return async (log, _, stop) =>
        {
            using var store = open();
            var shelf = new Shelf(store, series);
            var content = await shelf.ReadAsync(stop).ConfigureAwait(false);
            return await new Verification(shelf, log).RunAsync(isOne ? [Selection.Of(shelf, content, name)] : content.Backups, stop).ConfigureAwait(false);
        };
    }
}
