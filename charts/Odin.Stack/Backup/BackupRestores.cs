using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What brings the data of a part back when a person asks for it: a CronJob that never runs by itself, the ConfigMap in which
/// the person says which backup, and the Jobs that it makes.</summary>
internal static class BackupRestores
{
    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    /// <summary>The name of the CronJob, of the ConfigMap and of the account, after that of the backups.</summary>
    public static string Name(BackupTarget target) => $"restore-{target.Name}";

    /// <summary>The name of the ConfigMap with the manifests of Jobs.</summary>
    public static string Jobs(BackupTarget target) => $"jobs-{target.Name}";

    public static void Add(Templates<BackupValues> templates, BackupTarget target, TemplateFunction<BackupContext, bool> isOn)
    {
        AddRequest(templates, target, isOn);
        AddJobs(templates, target, isOn);
        var pods = BackupControl.Of(Name(target), BackupControl.Orchestration("restore-workload", target), Jobs(target));
        BackupCronJobs.Add(templates, Name(target), isOn, BackupCronJobs.OnRequest(BackupJobs.OnRequest(pods)), $"{target.Name}/restore.yaml");
        BackupRights.AddTo(templates, target.Name, Name(target), isOn, BackupRights.OfOrchestration(target, BackupSteps.OfRestore(target)));
    }

    /// <summary>Without data: a chart that wrote the defaults of the program would take back what a person has asked for, and make a restore of a dry run.</summary>
    static void AddRequest(Templates<BackupValues> templates, BackupTarget target, TemplateFunction<BackupContext, bool> isOn)
    {
        var (name, file) = (Name(target), target.Name);
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
        }).When(c => isOn.Of(c)).InFile($"{file}/request.yaml");
    }

    static void AddJobs(Templates<BackupValues> templates, BackupTarget target, TemplateFunction<BackupContext, bool> isOn)
    {
        var (name, file) = (Jobs(target), target.Name);
        var manifests = Manifests(target);
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            Data = manifests.Of(c),
        }).When(c => isOn.Of(c)).InFile($"{file}/jobs.yaml");
    }

    /// <summary>The manifests by their files' names.</summary>
    static TemplateFunction<BackupContext, IDictionary<string, string>> Manifests(BackupTarget target)
    {
        var files = BackupSteps.OfJobs(target).ToDictionary(step => step.Name, step => Manifest(target, step));
        var (verify, restore, undo, finish) = (files["verify"], files["restore"], files["undo"], files["finish"]);
        if (target.IsLive)
            return new(c => new Entries { { "verify.json", verify.Of(c) }, { "restore.json", restore.Of(c) }, { "undo.json", undo.Of(c) }, { "finish.json", finish.Of(c) } });
        var backup = files["backup"];
        return new(c => new Entries
        {
            { "backup.json", backup.Of(c) }, { "verify.json", verify.Of(c) }, { "restore.json", restore.Of(c) }, { "undo.json", undo.Of(c) }, { "finish.json", finish.Of(c) },
        });
    }

    static TemplateFunction<BackupContext, string> Manifest(BackupTarget target, BackupStep step)
    {
        var (name, job) = ($"{target.Name}-{step.Name}", BackupJobs.Of(target, step));
        return new($"{target.Name}.{step.Name}", c => Document.Json(new V1Job
        {
            ApiVersion = "batch/v1",
            Kind = "Job",
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            Spec = job.Of(c),
        }));
    }
}
