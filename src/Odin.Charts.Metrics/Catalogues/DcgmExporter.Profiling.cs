using static Odin.Charts.Metrics.Catalogues.DcgmExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class DcgmExporter
{
    public static readonly Gauge ProfGrEngineActive = new(
        "DCGM_FI_PROF_GR_ENGINE_ACTIVE",
        "Share of the time in which the graphics engine works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfSmActive = new(
        "DCGM_FI_PROF_SM_ACTIVE",
        "Share of the cycles in which a multiprocessor has a warp.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfSmOccupancy = new(
        "DCGM_FI_PROF_SM_OCCUPANCY", "Share of the warps that there may be.", Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfPipeTensorActive = new(
        "DCGM_FI_PROF_PIPE_TENSOR_ACTIVE",
        "Share of the cycles in which the tensor pipe works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfDramActive = new(
        "DCGM_FI_PROF_DRAM_ACTIVE",
        "Share of the cycles in which the memory's interface works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfPipeFp64Active = new(
        "DCGM_FI_PROF_PIPE_FP64_ACTIVE",
        "Share of the cycles in which the FP64 pipe works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfPipeFp32Active = new(
        "DCGM_FI_PROF_PIPE_FP32_ACTIVE",
        "Share of the cycles in which the FP32 pipe works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfPipeFp16Active = new(
        "DCGM_FI_PROF_PIPE_FP16_ACTIVE",
        "Share of the cycles in which the FP16 pipe works.",
        Labels.OfDevice) { Unit = Unit.Ratio };

    public static readonly Gauge ProfPcieTxBytes = new(
        "DCGM_FI_PROF_PCIE_TX_BYTES", "Bytes sent over PCIe, a second.", Labels.OfDevice);

    public static readonly Gauge ProfPcieRxBytes = new(
        "DCGM_FI_PROF_PCIE_RX_BYTES", "Bytes received over PCIe, a second.", Labels.OfDevice);

    public static readonly Gauge ProfNvlinkTxBytes = new(
        "DCGM_FI_PROF_NVLINK_TX_BYTES", "Bytes sent over NVLink, a second.", Labels.OfDevice);

    public static readonly Gauge ProfNvlinkRxBytes = new(
        "DCGM_FI_PROF_NVLINK_RX_BYTES", "Bytes received over NVLink, a second.", Labels.OfDevice);

    public static readonly Counter NvlinkBandwidth = new(
        "DCGM_FI_DEV_NVLINK_BANDWIDTH_TOTAL", "Counts of bandwidth of all NVLinks.", Labels.OfDevice);

    public static readonly Counter NvlinkBandwidthL0 = new(
        "DCGM_FI_DEV_NVLINK_BANDWIDTH_L0", "Bytes over the first NVLink.", Labels.OfDevice) { Unit = Unit.Bytes };

    public static readonly Counter NvlinkCrcFlitErrors = new(
        "DCGM_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_TOTAL", "CRC errors of NVLink's flow control.", Labels.OfDevice);

    public static readonly Counter NvlinkCrcDataErrors = new(
        "DCGM_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_TOTAL", "CRC errors of NVLink's data.", Labels.OfDevice);

    public static readonly Counter NvlinkReplayErrors = new(
        "DCGM_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_TOTAL", "Retries of NVLink.", Labels.OfDevice);

    public static readonly Counter NvlinkRecoveryErrors = new(
        "DCGM_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_TOTAL", "Recoveries of NVLink.", Labels.OfDevice);
}
