namespace Odin.Exporter;

/// <summary>Whether traffic should come: the configuration is read, the listeners are up, and the exporter is not stopping.</summary>
internal sealed class Readiness
{
    volatile bool _isReady;

    public bool IsReady
    {
        get => _isReady;
        set => _isReady = value;
    }
}
