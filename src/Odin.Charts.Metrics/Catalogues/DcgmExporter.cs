using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What DCGM exporter exports about GPUs: the fields of its default file, and those that are often switched
/// on.</summary>
public static partial class DcgmExporter
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("dcgm-exporter", typeof(DcgmExporter)) with
    {
        Version = "4.4",
        IsThirdParty = true,
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Gpu = new("gpu");
        public static readonly Label Uuid = new("UUID");
        public static readonly Label PciBusId = new("pci_bus_id");
        public static readonly Label Device = new("device");
        public static readonly Label ModelName = new("modelName");
        public static readonly Label Hostname = new("Hostname");
        public static readonly Label DriverVersion = new("DCGM_FI_DRIVER_VERSION");
        public static readonly Label MigProfile = new("GPU_I_PROFILE");
        public static readonly Label MigId = new("GPU_I_ID");
        public static readonly Label Namespace = new("namespace");
        public static readonly Label Pod = new("pod");
        public static readonly Label Container = new("container");
        public static readonly Label ErrCode = new("err_code");
        public static readonly Label ErrMsg = new("err_msg");
        public static readonly Label ClockEvent = new("clock_event");
        public static readonly Label WindowSizeInMs = new("window_size_in_ms");
        public static readonly Label Xid = new("xid");
        public static readonly Label HealthWatch = new("health_watch");
        public static readonly Label HealthErrorCode = new("health_error_code");

        internal static readonly ImmutableArray<Label> OfDevice =
        [
            Gpu, Uuid, PciBusId.Optionally, Device, ModelName, Hostname, DriverVersion.Optionally,
            MigProfile.Optionally, MigId.Optionally, Namespace.Optionally, Pod.Optionally, Container.Optionally,
        ];
#pragma warning restore CS1591
    }
}
