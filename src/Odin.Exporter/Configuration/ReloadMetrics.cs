using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the exporter says about the loads of its configuration.</summary>
internal sealed class ReloadMetrics(Registry registry, TimeProvider clock)
{
    public void Ended(bool isGood)
    {
        registry.Of(OdinExporter.ConfigLastReloadSuccessful).Get()?.Set(isGood ? 1 : 0);
        if (isGood)
            registry.Of(OdinExporter.ConfigLastReloadSuccessTimestampSeconds).Get()?.Set(clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d);
    }
}
