using static Odin.Charts.Metrics.Catalogues.DcgmExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class DcgmExporter
{
    public static readonly Gauge SmClock = new(
        "DCGM_FI_DEV_SM_CLOCK", "Frequency of the multiprocessors, in MHz.", Labels.OfDevice) { Unit = Unit.Megahertz };

    public static readonly Gauge MemClock = new(
        "DCGM_FI_DEV_MEM_CLOCK", "Frequency of the memory, in MHz.", Labels.OfDevice) { Unit = Unit.Megahertz };

    public static readonly Gauge MemoryTemp = new(
        "DCGM_FI_DEV_MEMORY_TEMP", "Temperature of the memory.", Labels.OfDevice) { Unit = Unit.Celsius };

    public static readonly Gauge GpuTemp = new(
        "DCGM_FI_DEV_GPU_TEMP", "Temperature of the GPU.", Labels.OfDevice) { Unit = Unit.Celsius };

    public static readonly Gauge PowerUsage = new(
        "DCGM_FI_DEV_POWER_USAGE", "Power.", Labels.OfDevice) { Unit = Unit.Watts };

    public static readonly Gauge PowerMgmtLimit = new(
        "DCGM_FI_DEV_POWER_MGMT_LIMIT", "The most power that the GPU may take.", Labels.OfDevice) { Unit = Unit.Watts };

    public static readonly Counter TotalEnergyConsumption = new(
        "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION",
        "Energy used since the start, in mJ.",
        Labels.OfDevice) { Unit = Unit.Millijoules };

    public static readonly Counter PcieReplayCounter = new(
        "DCGM_FI_DEV_PCIE_REPLAY_COUNTER", "PCIe retries.", Labels.OfDevice);

    public static readonly Gauge GpuUtil = new(
        "DCGM_FI_DEV_GPU_UTIL", "Use of the GPU, in percent of the time.", Labels.OfDevice) { Unit = Unit.Percent };

    public static readonly Gauge MemCopyUtil = new(
        "DCGM_FI_DEV_MEM_COPY_UTIL",
        "Use of the memory's interface, in percent of the time.",
        Labels.OfDevice) { Unit = Unit.Percent };

    public static readonly Gauge EncUtil = new(
        "DCGM_FI_DEV_ENC_UTIL", "Use of the encoder, in percent.", Labels.OfDevice) { Unit = Unit.Percent };

    public static readonly Gauge DecUtil = new(
        "DCGM_FI_DEV_DEC_UTIL", "Use of the decoder, in percent.", Labels.OfDevice) { Unit = Unit.Percent };

    public static readonly Gauge FbFree = new(
        "DCGM_FI_DEV_FB_FREE", "Free memory, in MiB.", Labels.OfDevice) { Unit = Unit.Mebibytes };

    public static readonly Gauge FbUsed = new(
        "DCGM_FI_DEV_FB_USED", "Used memory, in MiB.", Labels.OfDevice) { Unit = Unit.Mebibytes };

    public static readonly Gauge FbReserved = new(
        "DCGM_FI_DEV_FB_RESERVED", "Reserved memory, in MiB.", Labels.OfDevice) { Unit = Unit.Mebibytes };

    public static readonly Gauge FbTotal = new(
        "DCGM_FI_DEV_FB_TOTAL", "All memory, in MiB.", Labels.OfDevice) { Unit = Unit.Mebibytes };

    public static readonly Gauge ClockThrottleReasons = new(
        "DCGM_FI_DEV_CLOCK_THROTTLE_REASONS", "Bits that say why the clock is slowed.", Labels.OfDevice);

    public static readonly Gauge VgpuLicenseStatus = new(
        "DCGM_FI_DEV_VGPU_LICENSE_STATUS", "1 when there is a licence for virtual GPUs.", Labels.OfDevice);
}
