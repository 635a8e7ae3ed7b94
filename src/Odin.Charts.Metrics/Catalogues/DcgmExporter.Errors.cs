using static Odin.Charts.Metrics.Catalogues.DcgmExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class DcgmExporter
{
    public static readonly Gauge XidErrors = new(
        "DCGM_FI_DEV_XID_ERRORS", "The last XID error.", [.. Labels.OfDevice, ErrCode.Optionally, ErrMsg.Optionally]);

    public static readonly Counter PowerViolation = new(
        "DCGM_FI_DEV_POWER_VIOLATION", "Time slowed for power, in ns.", Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Counter ThermalViolation = new(
        "DCGM_FI_DEV_THERMAL_VIOLATION", "Time slowed for heat, in ns.", Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Counter SyncBoostViolation = new(
        "DCGM_FI_DEV_SYNC_BOOST_VIOLATION",
        "Time slowed to stay in step, in ns.",
        Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Counter BoardLimitViolation = new(
        "DCGM_FI_DEV_BOARD_LIMIT_VIOLATION",
        "Time slowed for limits of the board, in ns.",
        Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Counter LowUtilViolation = new(
        "DCGM_FI_DEV_LOW_UTIL_VIOLATION",
        "Time slowed for little use, in ns.",
        Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Counter ReliabilityViolation = new(
        "DCGM_FI_DEV_RELIABILITY_VIOLATION",
        "Time slowed for reliability, in ns.",
        Labels.OfDevice) { Unit = Unit.Nanoseconds };

    public static readonly Gauge ExpClockEventsCount = new(
        "DCGM_EXP_CLOCK_EVENTS_COUNT",
        "Changes of the clock in the last window.",
        [.. Labels.OfDevice, ClockEvent, WindowSizeInMs]);

    public static readonly Gauge ExpXidErrorsCount = new(
        "DCGM_EXP_XID_ERRORS_COUNT", "XID errors in the last window.", [.. Labels.OfDevice, Xid, WindowSizeInMs]);

    public static readonly Gauge ExpGpuHealthStatus = new(
        "DCGM_EXP_GPU_HEALTH_STATUS",
        "What DCGM says about the GPU's health.",
        [.. Labels.OfDevice, HealthWatch, HealthErrorCode.Optionally]);

    public static readonly Counter EccSbeVol = new(
        "DCGM_FI_DEV_ECC_SBE_VOL_TOTAL", "Single-bit errors since the driver was loaded.", Labels.OfDevice);

    public static readonly Counter EccDbeVol = new(
        "DCGM_FI_DEV_ECC_DBE_VOL_TOTAL", "Double-bit errors since the driver was loaded.", Labels.OfDevice);

    public static readonly Counter EccSbeAgg = new(
        "DCGM_FI_DEV_ECC_SBE_AGG_TOTAL", "Single-bit errors ever.", Labels.OfDevice);

    public static readonly Counter EccDbeAgg = new(
        "DCGM_FI_DEV_ECC_DBE_AGG_TOTAL", "Double-bit errors ever.", Labels.OfDevice);

    public static readonly Counter RetiredSbe = new(
        "DCGM_FI_DEV_RETIRED_SBE", "Pages retired for single-bit errors.", Labels.OfDevice);

    public static readonly Counter RetiredDbe = new(
        "DCGM_FI_DEV_RETIRED_DBE", "Pages retired for double-bit errors.", Labels.OfDevice);

    public static readonly Counter RetiredPending = new(
        "DCGM_FI_DEV_RETIRED_PENDING", "Pages that are to be retired.", Labels.OfDevice);

    public static readonly Counter UncorrectableRemappedRows = new(
        "DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS",
        "Rows remapped for errors that could not be corrected.",
        Labels.OfDevice);

    public static readonly Counter CorrectableRemappedRows = new(
        "DCGM_FI_DEV_CORRECTABLE_REMAPPED_ROWS", "Rows remapped for errors that were corrected.", Labels.OfDevice);

    public static readonly Gauge RowRemapFailure = new(
        "DCGM_FI_DEV_ROW_REMAP_FAILURE", "1 when rows could not be remapped.", Labels.OfDevice);
}
