namespace Odin.Probe;

/// <summary>Where the probe runs.</summary>
/// <param name="Variable">Reads a variable of the environment.</param>
/// <param name="ServiceAccount">The folder with the token, the authority and the namespace of a pod.</param>
internal sealed record Surroundings(Func<string, string?> Variable, string ServiceAccount)
{
    /// <summary>Those of this process, in the pod that it runs in.</summary>
    public static Surroundings Own { get; } = new(Environment.GetEnvironmentVariable, "/var/run/secrets/kubernetes.io/serviceaccount");
}
