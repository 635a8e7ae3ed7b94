using static Odin.Charts.Metrics.Catalogues.NodeExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class NodeExporter
{
    public static readonly Gauge BootTimeSeconds = new(
        "node_boot_time_seconds", "When the machine started.") { Unit = Unit.Timestamp };

    public static readonly Gauge EntropyAvailableBits = new(
        "node_entropy_available_bits", "Bits of entropy that are there.");

    public static readonly Gauge EntropyPoolSizeBits = new(
        "node_entropy_pool_size_bits", "Bits of entropy that there may be.");

    public static readonly Info DmiInfo = new(
        "node_dmi_info",
        "What the machine is.",
        [
            BiosDate.Optionally, BiosRelease.Optionally, BiosVendor.Optionally, BiosVersion.Optionally,
            BoardName.Optionally, BoardVendor.Optionally, BoardVersion.Optionally, ChassisVendor.Optionally,
            ChassisVersion.Optionally, ProductFamily.Optionally, ProductName.Optionally, ProductSku.Optionally,
            ProductVersion.Optionally, SystemVendor.Optionally
        ]);

    public static readonly Info ExporterBuildInfo = new(
        "node_exporter_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);

    public static readonly Info HwmonChipNames = new("node_hwmon_chip_names", "A chip with sensors.", [Chip, ChipName]);

    public static readonly Gauge HwmonFanRpm = new("node_hwmon_fan_rpm", "Rotations a minute.", [Chip, Sensor]);

    public static readonly Gauge HwmonPowerAverageWatt = new(
        "node_hwmon_power_average_watt", "Power, averaged.", [Chip, Sensor]) { Unit = Unit.Watts };

    public static readonly Info HwmonSensorLabel = new(
        "node_hwmon_sensor_label", "The name of a sensor.", [Chip, Sensor, LabelName]);

    public static readonly Gauge HwmonTempCelsius = new(
        "node_hwmon_temp_celsius", "Temperature.", [Chip, Sensor]) { Unit = Unit.Celsius };

    public static readonly Gauge HwmonTempCritCelsius = new(
        "node_hwmon_temp_crit_celsius", "The temperature that is critical.", [Chip, Sensor]) { Unit = Unit.Celsius };

    public static readonly Gauge HwmonTempMaxCelsius = new(
        "node_hwmon_temp_max_celsius", "The highest temperature.", [Chip, Sensor]) { Unit = Unit.Celsius };

    public static readonly Info OsInfo = new(
        "node_os_info",
        "What the system is.",
        [
            BuildId, Id, IdLike, ImageId, ImageVersion, Name, PrettyName, Variant, VariantId, VersionLabel,
            VersionCodename, VersionId
        ]);

    public static readonly Gauge OsVersion = new("node_os_version", "The version of the system.", [Id, IdLike, Name]);

    public static readonly Gauge PowerSupplyOnline = new(
        "node_power_supply_online", "1 when there is power.", [PowerSupply]);

    public static readonly Gauge ProcessesMaxProcesses = new(
        "node_processes_max_processes", "Processes that there may be.");

    public static readonly Gauge ProcessesMaxThreads = new("node_processes_max_threads", "Threads that there may be.");

    public static readonly Gauge ProcessesPids = new("node_processes_pids", "Processes.");

    public static readonly Gauge ProcessesState = new("node_processes_state", "Processes in a state.", [State]);

    public static readonly Gauge ProcessesThreads = new("node_processes_threads", "Threads.");

    public static readonly Gauge ProcessesThreadsState = new(
        "node_processes_threads_state", "Threads in a state.", [ThreadStateLabel]);

    public static readonly Counter RaplCoreJoules = new(
        "node_rapl_core_joules_total", "Energy used by cores.", [IndexLabel, PathLabel]) { Unit = Unit.Joules };

    public static readonly Counter RaplDramJoules = new(
        "node_rapl_dram_joules_total", "Energy used by memory.", [IndexLabel, PathLabel]) { Unit = Unit.Joules };

    public static readonly Counter RaplPackageJoules = new(
        "node_rapl_package_joules_total", "Energy used by packages.", [IndexLabel, PathLabel]) { Unit = Unit.Joules };

    public static readonly Gauge RebootRequired = new(
        "node_reboot_required", "1 when the machine has to be started again (a text file of apt).");

    public static readonly Gauge ScrapeCollectorDurationSeconds = new(
        "node_scrape_collector_duration_seconds", "How long a collector took.", [Collector]) { Unit = Unit.Seconds };

    public static readonly Gauge ScrapeCollectorSuccess = new(
        "node_scrape_collector_success", "1 when a collector worked.", [Collector]);

    public static readonly Gauge SelinuxEnabled = new("node_selinux_enabled", "1 when SELinux is on.");

    public static readonly Counter SystemdSocketAcceptedConnections = new(
        "node_systemd_socket_accepted_connections_total", "Connections that a socket took.", [Name]);

    public static readonly Gauge SystemdSystemRunning = new(
        "node_systemd_system_running", "1 when the system runs as it should.");

    public static readonly Gauge SystemdUnitState = new(
        "node_systemd_unit_state", "1 for the state of a unit.", [Name, State, TypeLabel]);

    public static readonly Gauge SystemdUnits = new("node_systemd_units", "Units in a state.", [State]);

    public static readonly Gauge SystemdVersion = new(
        "node_systemd_version", "The version of systemd.", [VersionLabel]);

    public static readonly Gauge TextfileMtimeSeconds = new(
        "node_textfile_mtime_seconds", "When a text file last changed.", [FileLabel]) { Unit = Unit.Timestamp };

    public static readonly Gauge TextfileScrapeError = new(
        "node_textfile_scrape_error", "1 when a text file could not be read.");

    public static readonly Gauge ThermalZoneTemp = new(
        "node_thermal_zone_temp", "Temperature of a zone.", [TypeLabel, Zone]) { Unit = Unit.Celsius };

    public static readonly Info TimeClocksourceAvailableInfo = new(
        "node_time_clocksource_available_info", "A clock that there is.", [Clocksource, Device]);

    public static readonly Info TimeClocksourceCurrentInfo = new(
        "node_time_clocksource_current_info", "The clock in use.", [Clocksource, Device]);

    public static readonly Gauge TimeSeconds = new(
        "node_time_seconds", "The time of the machine.") { Unit = Unit.Timestamp };

    public static readonly Gauge TimeZoneOffsetSeconds = new(
        "node_time_zone_offset_seconds", "The offset of the time zone.", [TimeZoneLabel]) { Unit = Unit.Seconds };

    public static readonly Gauge TimexEstimatedErrorSeconds = new(
        "node_timex_estimated_error_seconds", "Estimated error of the clock.") { Unit = Unit.Seconds };

    public static readonly Gauge TimexFrequencyAdjustmentRatio = new(
        "node_timex_frequency_adjustment_ratio", "How much faster the clock is made to run.") { Unit = Unit.Ratio };

    public static readonly Gauge TimexLoopTimeConstant = new(
        "node_timex_loop_time_constant", "Constant of the clock's loop.");

    public static readonly Gauge TimexMaxerrorSeconds = new(
        "node_timex_maxerror_seconds", "Largest error of the clock.") { Unit = Unit.Seconds };

    public static readonly Gauge TimexOffsetSeconds = new(
        "node_timex_offset_seconds", "How far the clock is off.") { Unit = Unit.Seconds };

    public static readonly Counter TimexPpsCalibration = new(
        "node_timex_pps_calibration_total", "Calibrations by pulses.");

    public static readonly Counter TimexPpsError = new(
        "node_timex_pps_error_total", "Calibrations by pulses that failed.");

    public static readonly Gauge TimexPpsFrequencyHertz = new(
        "node_timex_pps_frequency_hertz", "Frequency of pulses.") { Unit = Unit.Hertz };

    public static readonly Gauge TimexPpsJitterSeconds = new(
        "node_timex_pps_jitter_seconds", "Jitter of pulses.") { Unit = Unit.Seconds };

    public static readonly Counter TimexPpsJitter = new(
        "node_timex_pps_jitter_total", "Times that the jitter of pulses was too large.");

    public static readonly Gauge TimexPpsShiftSeconds = new(
        "node_timex_pps_shift_seconds", "Time between calibrations.") { Unit = Unit.Seconds };

    public static readonly Counter TimexPpsStabilityExceeded = new(
        "node_timex_pps_stability_exceeded_total", "Times that the pulses were too unsteady.");

    public static readonly Gauge TimexPpsStabilityHertz = new(
        "node_timex_pps_stability_hertz", "Steadiness of pulses.") { Unit = Unit.Hertz };

    public static readonly Gauge TimexStatus = new("node_timex_status", "Bits of the clock's state.");

    public static readonly Gauge TimexSyncStatus = new("node_timex_sync_status", "1 when the clock follows a server.");

    public static readonly Gauge TimexTaiOffsetSeconds = new(
        "node_timex_tai_offset_seconds", "Offset from atomic time.") { Unit = Unit.Seconds };

    public static readonly Gauge TimexTickSeconds = new(
        "node_timex_tick_seconds", "Time between two ticks.") { Unit = Unit.Seconds };

    public static readonly Info UnameInfo = new(
        "node_uname_info", "The kernel.", [Domainname, Machine, Nodename, Release, Sysname, VersionLabel]);
}
