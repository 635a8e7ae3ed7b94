namespace Odin.Backup;

/// <summary>The options of the verbs that stop a workload and start it again.</summary>
internal static class OrchestrationOptions
{
    static readonly Option<string> Workload = new("--workload", "NAME", "the component's StatefulSet", ClusterOptions.Name);
    static readonly Option<string> Map = new("--request", "NAME", "the ConfigMap with what is asked for, where it is also recorded how far this is", ClusterOptions.Name);
    static readonly Option<string> Jobs = new("--jobs", "FOLDER", "where the chart's Jobs are, as JSON", Read.Folder);
    static readonly Option<TimeSpan> StopLimit = new("--stop-limit", "TIME", "how long pods may take to go; 15m when it is not said", Limit.Parse);
    static readonly Option<TimeSpan> JobLimit = new("--job-limit", "TIME", "how long a Job may take; 6h when it is not said", Limit.Parse);
    static readonly Option<TimeSpan> StartLimit = new("--start-limit", "TIME", "how long pods may take to get ready; 15m when it is not said", Limit.Parse);

    public static readonly IReadOnlyList<Option> All = [Workload, Map, Jobs, StopLimit, JobLimit, StartLimit, ClusterOptions.ApiLimit];

    /// <summary>What a verb does with them.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="surroundings">Where this runs.</param>
    /// <param name="run">Does it.</param>
    public static Work Prepare(Arguments arguments, Surroundings surroundings, Func<Orchestra, CancellationToken, Task> run)
    {
        var (workload, request, folder) = (arguments.Required(Workload), arguments.Required(Map), arguments.Required(Jobs));
        var limits = new Limits(
            arguments.Optional(StopLimit, TimeSpan.FromMinutes(15)), arguments.Optional(JobLimit, TimeSpan.FromHours(6)), arguments.Optional(StartLimit, TimeSpan.FromMinutes(15)));
        var connect = ClusterOptions.Connect(arguments, surroundings);
        return async (log, _, stop) =>
        {
            using var connection = connect(log);
            var api = ClusterOptions.Api(connection, surroundings);
            var map = new RequestMap(api, request, Holder(surroundings));
            var waiting = new Waiting(log);
            var jobs = new JobRuns(api, waiting, () => new(request, map.Uid), limits, log);
            await UntilAskedToEndAsync(map, () => run(new(map, new(api, waiting, workload, log), jobs, folder, limits, log), stop), stop).ConfigureAwait(false);
            return ExitCode.Done;
        };
    }

    static string Holder(Surroundings surroundings) => surroundings.Variable("HOSTNAME") is { Length: > 0 } pod
        ? pod
        : throw new BackupException("the environment", "HOSTNAME is not set, which is the pod's name.", "Run this as a pod, as the chart's Jobs do.");

    static async Task UntilAskedToEndAsync(RequestMap map, Func<Task> run, CancellationToken stop)
    {
        try
        {
            await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw new BackupException(map.Place, "this was asked to end before it was done.", "Start it again: it continues where it was.") { Code = ExitCode.Unfinished };
        }
    }
}

/// <summary>What plays together when a workload is stopped and started.</summary>
internal sealed record Orchestra(RequestMap Map, Workload Workload, JobRuns Jobs, string JobFolder, Limits Limits, RunLog Log);
