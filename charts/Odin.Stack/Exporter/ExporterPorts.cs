namespace Odin.Stack;

/// <summary>The ports that the exporter listens on in its pod.</summary>
public static class ExporterPorts
{
    /// <summary><c>/metrics</c>, <c>/healthz</c> and <c>/readyz</c>.</summary>
    public const int Metrics = 8000;

    /// <summary>Observations, as JSON and by OTLP over HTTP.</summary>
    public const int Intake = 4318;
}
