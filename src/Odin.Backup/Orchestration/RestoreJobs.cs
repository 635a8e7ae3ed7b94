namespace Odin.Backup;

/// <summary>The Jobs of a restore.</summary>
/// <param name="Verify">Reads the backup whole, and mounts none of the workload's volumes.</param>
/// <param name="Restore">Puts the backup into the place of the data, which it keeps aside.</param>
/// <param name="Undo">Puts back the data that was kept, if some was.</param>
/// <param name="Finish">Removes the data that was kept, beside the running pod.</param>
internal sealed record RestoreJobs(JobManifest Verify, JobManifest Restore, JobManifest Undo, JobManifest Finish)
{
    /// <exception cref="BackupException">One is not in the folder.</exception>
    public static RestoreJobs Read(string folder) =>
        new(JobManifest.Read(folder, "verify"), JobManifest.Read(folder, "restore"), JobManifest.Read(folder, "undo"), JobManifest.Read(folder, "finish"));

    /// <summary>Those that mount the data.</summary>
    public IReadOnlyList<JobManifest> OnData => [Restore, Undo, Finish];
}
