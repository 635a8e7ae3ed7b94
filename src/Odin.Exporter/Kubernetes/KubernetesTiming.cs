namespace Odin.Exporter;

/// <summary>How patient the watch of Kubernetes is.</summary>
internal sealed record KubernetesTiming
{
    /// <summary>Between two attempts, at first; doubles with each that brings nothing.</summary>
    public TimeSpan MinPause { get; init; } = TimeSpan.FromSeconds(0.5);

    public TimeSpan MaxPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a page of a list may take.</summary>
    public TimeSpan Page { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a watch may be silent. The API server says something each minute; one that does not is gone.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Between two times that the queue is told.</summary>
    public TimeSpan Telling { get; init; } = TimeSpan.FromSeconds(0.5);
}
