namespace Odin.Backup.Tests;

/// <summary>The program, run inside of the test as a pod that never waits.</summary>
static class ClusterRuns
{
    /// <param name="cluster">Where.</param>
    /// <param name="pod">Its name.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<Ran> RunAsync(this ClusterApi cluster, string pod, params string[] arguments) => cluster.RunAsync(pod, () => { }, arguments);

    /// <inheritdoc cref="RunAsync(ClusterApi, string, string[])"/>
    /// <param name="cluster">Where.</param>
    /// <param name="pod">Its name.</param>
    /// <param name="spoil">What is done to the files of the service account before.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<Ran> RunAsync(this ClusterApi cluster, string pod, Action spoil, params string[] arguments)
    {
        var stop = cluster.Begin(pod);
        spoil();
        var environment = cluster.Environment(pod);
        var (output, said, error) = (new StringWriter(), new StringWriter(), new StringWriter());
        var time = new ImpatientTime();
        var run = new BackupRun(output, new(TextWriter.Synchronized(said), isTerminal: false, time), error, new(environment.GetValueOrDefault, time));
        var code = await run.RunAsync(arguments, stop);
        cluster.End(pod, code == ExitCode.Done);
        return new(code, output.ToString(), said.ToString(), error.ToString(), cluster);
    }

    public static Task<Ran> RestoreAsync(this TestWorkload workload, string pod = "restore-1", params string[] more) =>
        workload.Cluster.RunAsync(pod, [.. workload.Arguments("restore-workload"), .. more]);

    public static Task<Ran> BackUpAsync(this TestWorkload workload, string pod = "backup-1", params string[] more) =>
        workload.Cluster.RunAsync(pod, [.. workload.Arguments("backup-stopped"), .. more]);
}
