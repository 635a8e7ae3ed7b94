namespace Odin.Stack;

/// <summary>Probes by HTTP.</summary>
internal static class HttpProbe
{
    /// <summary>A probe that gives up after a number of failures in a row.</summary>
    public static V1Probe Of(string path, string port, int periodSeconds, int failureThreshold) => new()
    {
        HttpGet = new() { Path = path, Port = port },
        PeriodSeconds = periodSeconds,
        TimeoutSeconds = 5,
        FailureThreshold = failureThreshold,
    };
}
