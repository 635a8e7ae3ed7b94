using static Odin.Charts.Metrics.Catalogues.LinkerdProxy.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class LinkerdProxy
{
    public static readonly Info ProxyBuildInfo = new(
        "proxy_build_info",
        "How the proxy was built.",
        [Date.Optionally, GitSha.Optionally, Profile.Optionally, Vendor.Optionally, VersionLabel]);

    public static readonly Gauge ControlIdentityCertExpirationTimestampSeconds = new(
        "control_identity_cert_expiration_timestamp_seconds",
        "When the proxy's certificate ends.") { Unit = Unit.Timestamp };

    public static readonly Gauge ControlIdentityCertRefreshTimestampSeconds = new(
        "control_identity_cert_refresh_timestamp_seconds",
        "When the proxy's certificate was last renewed.") { Unit = Unit.Timestamp };

    public static readonly Counter ControlIdentityCertRefreshes = new(
        "control_identity_cert_refreshes_total", "Renewals of the proxy's certificate.", [Result]);

    public static readonly Gauge IdentityCertExpirationTimestampSeconds = new(
        "identity_cert_expiration_timestamp_seconds",
        "When the proxy's certificate ends, in proxies before 2.16.") { Unit = Unit.Timestamp };

    public static readonly Counter IdentityCertRefreshCount = new(
        "identity_cert_refresh_count", "Renewals of the proxy's certificate, in proxies before 2.16.");

    public static readonly Counter ProcessCpuSeconds = new(
        "process_cpu_seconds_total", "Processor time used.") { Unit = Unit.Seconds };

    public static readonly Gauge ProcessMaxFds = new("process_max_fds", "How many file descriptors may be open.");

    public static readonly Gauge ProcessOpenFds = new("process_open_fds", "File descriptors that are open.");

    public static readonly Gauge ProcessResidentMemoryBytes = new(
        "process_resident_memory_bytes", "Resident memory.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessStartTimeSeconds = new(
        "process_start_time_seconds", "When the proxy started.") { Unit = Unit.Timestamp };

    public static readonly Gauge ProcessThreads = new("process_threads", "Threads.");

    public static readonly Gauge ProcessVirtualMemoryBytes = new(
        "process_virtual_memory_bytes", "Virtual memory.") { Unit = Unit.Bytes };
}
