namespace Odin.Probe;

/// <summary>What the probe can be asked to do.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Passes">When it passes, for people.</param>
/// <param name="Options">Its own options.</param>
/// <param name="Prepare">Reads all its arguments, and does nothing yet.</param>
internal sealed record Verb(string Name, string Passes, IReadOnlyList<Option> Options, Func<Arguments, Surroundings, Check> Prepare)
{
    /// <summary>Over everything that a verb does.</summary>
    public static readonly Option<TimeSpan> Timeout = new("--timeout", "TIME", "over everything; 60s when it is not said", Read.Time);

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static readonly IReadOnlyList<Verb> All =
        [MeshCheck.Verb, TraceCheck.Verb, LogsCheck.Verb, MetricsCheck.Verb, DatasourcesCheck.Verb, SecretCheck.Verb];

    /// <summary>Its own options, and those of every verb.</summary>
    public IReadOnlyList<Option> AllOptions => [.. Options, Timeout];
}
