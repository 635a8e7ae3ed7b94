namespace Odin.Backup;

/// <summary><c>backup</c>.</summary>
internal static class BackupVerb
{
    static readonly Option<string> Data = new("--data", "FOLDER", "where the component's data is", Read.Folder);
    static readonly Option<Uri> Url = new("--url", "URL", "where it answers: Prometheus makes its snapshot, others say their version", Read.Url);
    static readonly Option<DataVersion> Version = new("--data-version", "VERSION", "of the component's program, when it is not asked at --url", Read.Version);
    static readonly Option<string> Scratch = new("--scratch", "FOLDER", "for a copy of Grafana's database; TMPDIR when it is not said", Read.Folder);
    static readonly Option<Uri> Report = new("--report", "URL", "where metrics of the run go: http://prometheus:9090/api/v1/otlp/v1/metrics", Read.Address);
    static readonly Flag DryRun = new("--dry-run", "only say what would be done");

    public static readonly Verb Verb = new(
        "backup", "makes a backup, reads it back, and then removes old ones when a --keep is said", Operand.Component,
        [Data, .. StoreOptions.All, Url, Version, Scratch, .. RetentionOptions.All, Report, DryRun, ObjectsComponent.Key], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var isOfCluster = component!.Name == ObjectsComponent.Name;
        var data = isOfCluster ? "the namespace that this runs in" : arguments.Required(Data);
        var order = new BackupOrder
        {
            Component = isOfCluster ? ObjectsComponent.In(component, arguments, surroundings) : component,
            Series = arguments.Optional(StoreOptions.Series, component.Name),
            Data = data,
            Url = arguments.Optional<Uri?>(Url!, null),
            Version = arguments.Optional<DataVersion?>(Version!, null),
            Scratch = arguments.Optional(Scratch, Path.GetTempPath()),
            Retention = RetentionOptions.Of(arguments),
        };
        if (component.Name == "prometheus") _ = arguments.Required(Url);
        var open = isOfCluster ? StoreOptions.Open(arguments, surroundings) : StoreOptions.Open(arguments, surroundings, data);
        var report = arguments.Optional<Uri?>(Report!, null);
        return arguments.Has(DryRun)
            ? async (log, output, stop) =>
            {
                using var store = open();
                return await new BackupPlan(order, store, log, surroundings.Clock).SayAsync(output, stop).ConfigureAwait(false);
            }
            : async (log, _, stop) =>
            {
                using var store = open();
                var making = new BackupMaking(order, store, log, surroundings.Clock);
                return report is null ? await making.RunAsync(stop).ConfigureAwait(false) : await ReportAsync(making, new(report, order.Series, log), surroundings.Clock, stop).ConfigureAwait(false);
            };
    }

    static async Task<int> ReportAsync(BackupMaking making, RunReport report, TimeProvider clock, CancellationToken stop)
    {
        var start = clock.GetTimestamp();
        try
        {
            return await making.RunAsync(stop).ConfigureAwait(false);
        }
        finally
        {
            await report.SendAsync(making.Made is not null, making.IsPruned, clock.GetElapsedTime(start), making.Made is { } made ? ManifestHead.Of(made) : making.Before, clock.GetUtcNow()).ConfigureAwait(false);
        }
    }
}
