using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What the program is asked to do with a part. Its arguments are those of <c>docs/backup.md</c>.</summary>
internal static class BackupSteps
{
    const string Data = "--data=" + BackupFolders.Data;

    /// <summary>The orchestrating program says in this variable which backup it is, and Kubernetes puts it in.</summary>
    const string Chosen = "--backup=$(ODIN_BACKUP)";

    public static BackupStep Backup(BackupTarget target)
    {
        var (name, values, url, isLive) = (target.Name, target.Values, target.Url ?? new(_ => ""), target.IsLive);
        return new("backup", new(c => new Items<string>
        {
            "backup",
            name,
            Data,
            "--scratch=" + BackupFolders.Scratch,
            BackupStore.Arguments.Of(c),
            isLive ? "--url=" + url.Of(c) : "--data-version=" + values.Of(c).Version,
            Keep.Of(values.Of(c).Plan.Keep),
            Report.Of(c),
        }))
        {
            IsBesidePod = target.IsLive,
            ReadsData = target == BackupTargets.Alertmanager || !target.IsLive,
            Deadline = new(c => values.Of(c).Plan.DeadlineSeconds),
            Failures = BackupFailures.OfBackup,
        };
    }

    public static readonly TemplateFunction<BackupKeepValues, IList<string>> Keep = new(
        k => new[] { $"--keep-last={k.Last}", $"--keep-daily={k.Daily}", $"--keep-weekly={k.Weekly}" });

    public static readonly TemplateFunction<BackupContext, string?> Report = new(
        c => c.Values.ReportUrl != "" ? "--report=" + c.Values.ReportUrl.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c)) : null);

    /// <summary>Those that a restore goes through, each in a pod of its own.</summary>
    public static IEnumerable<BackupStep> OfRestore(BackupTarget target)
    {
        var (name, values) = (target.Name, target.Values);
        var deadline = new TemplateFunction<BackupContext, long?>(c => values.Of(c).RestoreDeadlineSeconds);
        var version = new TemplateFunction<BackupContext, string>(c => "--for-version=" + values.Of(c).Version);
        return
        [
            new("verify", new(c => new Items<string>
            {
                "verify",
                name,
                BackupStore.Arguments.Of(c),
                Chosen,
                version.Of(c),
                "--handover=/dev/termination-log",
            })) { SeesData = false, ReadsBackups = true, Deadline = deadline },
            new("restore", new(c => new Items<string>
            {
                "restore",
                name,
                Data,
                BackupStore.Arguments.Of(c),
                Chosen,
                version.Of(c),
            })) { ReadsBackups = true, Deadline = deadline },
            new("undo", new(_ => new[] { "restore", name, Data, Chosen, "--undo" })) { SeesBackups = false },
            new("finish", new(_ => new[] { "restore", name, Data, Chosen, "--finish" })) { SeesBackups = false, IsBesidePod = true, Failures = BackupFailures.OfBackup },
        ];
    }

    /// <summary>The same, and for who is backed up while it is stopped that as well.</summary>
    public static IEnumerable<BackupStep> OfJobs(BackupTarget target) => [.. OfRestore(target), .. target.IsLive ? [] : new[] { Backup(target) }];
}
