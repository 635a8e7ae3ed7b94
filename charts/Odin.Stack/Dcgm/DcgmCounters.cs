using Odin.Charts.Metrics;
using static Odin.Charts.Metrics.Catalogues.DcgmExporter;

namespace Odin.Stack;

/// <summary>The fields that are asked for unless the values say otherwise: those that DCGM exporter's own file has, as the catalogue knows them.</summary>
internal static class DcgmCounters
{
    const string OfProfiling = "DCGM_FI_PROF_";

    /// <summary>What every driver tells.</summary>
    public static readonly IReadOnlyList<DcgmCounterValues> Default =
    [
        Of(SmClock), Of(MemClock), Of(MemoryTemp), Of(GpuTemp), Of(PowerUsage), Of(TotalEnergyConsumption), Of(PcieReplayCounter),
        Of(GpuUtil), Of(MemCopyUtil), Of(EncUtil), Of(DecUtil), Of(XidErrors), Of(FbFree), Of(FbUsed), Of(FbReserved),
        Of(NvlinkBandwidth), Of(VgpuLicenseStatus), Of(UncorrectableRemappedRows), Of(CorrectableRemappedRows), Of(RowRemapFailure),
        new() { Field = "DCGM_FI_DRIVER_VERSION", Type = DcgmMetricType.Label, Help = "Version of the driver." },
    ];

    /// <summary>What GPUs of data centres count when they are profiled.</summary>
    public static readonly IReadOnlyList<DcgmCounterValues> Profiling =
        [Of(ProfGrEngineActive), Of(ProfPipeTensorActive), Of(ProfDramActive), Of(ProfPcieTxBytes), Of(ProfPcieRxBytes)];

    /// <summary>Whether DCGM has to profile for it.</summary>
    public static readonly TemplateFunction<DcgmCounterValues, bool> IsProfiled = new(k => k.Field.StartsWith(OfProfiling, StringComparison.Ordinal));

    static DcgmCounterValues Of(Metric metric) => new()
    {
        Field = metric.Name,
        Type = metric is Counter ? DcgmMetricType.Counter : DcgmMetricType.Gauge,
        Help = metric.Help,
    };
}
