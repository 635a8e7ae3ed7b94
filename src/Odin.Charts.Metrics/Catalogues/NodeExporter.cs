namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What node-exporter exports about a machine that runs Linux.</summary>
public static partial class NodeExporter
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("node-exporter") with
    {
        Version = "1.9",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("node-exporter", typeof(NodeExporter)).Metrics],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Cpu = new("cpu");
        public static readonly Label Mode = new("mode",
            "user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal");
        public static readonly Label Core = new("core");
        public static readonly Label Package = new("package");
        public static readonly Label Vendor = new("vendor");
        public static readonly Label Family = new("family");
        public static readonly Label Model = new("model");
        public static readonly Label ModelName = new("model_name");
        public static readonly Label Microcode = new("microcode");
        public static readonly Label Stepping = new("stepping");
        public static readonly Label Cachesize = new("cachesize");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label InfoLabel = new("info");
        public static readonly Label Devices = new("devices");
        public static readonly Label Controller = new("controller");
        public static readonly Label Device = new("device");
        public static readonly Label Major = new("major");
        public static readonly Label Minor = new("minor");
        public static readonly Label PathLabel = new("path");
        public static readonly Label Wwn = new("wwn");
        public static readonly Label Serial = new("serial");
        public static readonly Label Revision = new("revision");
        public static readonly Label Rotational = new("rotational");
        public static readonly Label Name = new("name");
        public static readonly Label Uuid = new("uuid");
        public static readonly Label VgName = new("vg_name");
        public static readonly Label LvName = new("lv_name");
        public static readonly Label LvLayer = new("lv_layer");
        public static readonly Label Usage = new("usage");
        public static readonly Label VersionLabel = new("version");
        public static readonly Label DeviceError = new("device_error");
        public static readonly Label Fstype = new("fstype");
        public static readonly Label Mountpoint = new("mountpoint");
        public static readonly Label State = new("state");
        public static readonly Label Cntlid = new("cntlid");
        public static readonly Label FirmwareRevision = new("firmware_revision");
        public static readonly Label Address = new("address");
        public static readonly Label Adminstate = new("adminstate");
        public static readonly Label Broadcast = new("broadcast");
        public static readonly Label Duplex = new("duplex");
        public static readonly Label Ifalias = new("ifalias");
        public static readonly Label Operstate = new("operstate");
        public static readonly Label Master = new("master");
        public static readonly Label Ip = new("ip");
        public static readonly Label Queue = new("queue");
        public static readonly Label BiosDate = new("bios_date");
        public static readonly Label BiosRelease = new("bios_release");
        public static readonly Label BiosVendor = new("bios_vendor");
        public static readonly Label BiosVersion = new("bios_version");
        public static readonly Label BoardName = new("board_name");
        public static readonly Label BoardVendor = new("board_vendor");
        public static readonly Label BoardVersion = new("board_version");
        public static readonly Label ChassisVendor = new("chassis_vendor");
        public static readonly Label ChassisVersion = new("chassis_version");
        public static readonly Label ProductFamily = new("product_family");
        public static readonly Label ProductName = new("product_name");
        public static readonly Label ProductSku = new("product_sku");
        public static readonly Label ProductVersion = new("product_version");
        public static readonly Label SystemVendor = new("system_vendor");
        public static readonly Label Branch = new("branch");
        public static readonly Label Goarch = new("goarch");
        public static readonly Label Goos = new("goos");
        public static readonly Label Goversion = new("goversion");
        public static readonly Label Tags = new("tags");
        public static readonly Label Chip = new("chip");
        public static readonly Label ChipName = new("chip_name");
        public static readonly Label Sensor = new("sensor");
        public static readonly Label LabelName = new("label");
        public static readonly Label BuildId = new("build_id");
        public static readonly Label Id = new("id");
        public static readonly Label IdLike = new("id_like");
        public static readonly Label ImageId = new("image_id");
        public static readonly Label ImageVersion = new("image_version");
        public static readonly Label PrettyName = new("pretty_name");
        public static readonly Label Variant = new("variant");
        public static readonly Label VariantId = new("variant_id");
        public static readonly Label VersionCodename = new("version_codename");
        public static readonly Label VersionId = new("version_id");
        public static readonly Label PowerSupply = new("power_supply");
        public static readonly Label ThreadStateLabel = new("thread_state");
        public static readonly Label IndexLabel = new("index");
        public static readonly Label Collector = new("collector");
        public static readonly Label FileLabel = new("file");
        public static readonly Label Zone = new("zone");
        public static readonly Label Clocksource = new("clocksource");
        public static readonly Label TimeZoneLabel = new("time_zone");
        public static readonly Label Domainname = new("domainname");
        public static readonly Label Machine = new("machine");
        public static readonly Label Nodename = new("nodename");
        public static readonly Label Release = new("release");
        public static readonly Label Sysname = new("sysname");
#pragma warning restore CS1591
    }
}
