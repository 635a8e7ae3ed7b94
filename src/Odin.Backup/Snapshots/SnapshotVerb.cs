namespace Odin.Backup;

/// <summary><c>snapshot</c>.</summary>
internal static class SnapshotVerb
{
    static readonly Option<string> Claim = new("--claim", "NAME", "the PersistentVolumeClaim with the component's data", ClusterOptions.Name);
    static readonly Option<string> Class = new("--class", "NAME", "the VolumeSnapshotClass; the cluster's default when it is not said", ClusterOptions.Name);
    static readonly Option<TimeSpan> ReadyLimit = new("--ready-limit", "TIME", "how long a snapshot may take until it is ready; 30m when it is not said", Limit.Parse);

    public static readonly Verb Verb = new(
        "snapshot", "in the cluster: makes a VolumeSnapshot of the data's volume, and then removes old ones when a --keep is said",
        Operand.Component, [Claim, Class, ReadyLimit, .. RetentionOptions.All, ClusterOptions.ApiLimit], Prepare);

    static Work Prepare(Component? component, Arguments arguments, Surroundings surroundings)
    {
        var order = new SnapshotOrder
        {
            Component = component!.Name,
            Claim = arguments.Required(Claim),
            Class = arguments.Optional<string?>(Class!, null),
            ReadyLimit = arguments.Optional(ReadyLimit, TimeSpan.FromMinutes(30)),
            Retention = RetentionOptions.Of(arguments),
        };
        var connect = ClusterOptions.Connect(arguments, surroundings);
        return async (log, _, stop) =>
        {
            using var connection = connect(log);
            return await new SnapshotMaking(order, ClusterOptions.Api(connection, surroundings), log).RunAsync(stop).ConfigureAwait(false);
        };
    }
}
