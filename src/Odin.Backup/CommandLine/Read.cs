using System.Globalization;

namespace Odin.Backup;

/// <summary>Reads what stands behind options. All throw <see cref="FormatException"/> with what is wrong and what would be right.</summary>
internal static class Read
{
    public static string Text(string value) =>
        string.IsNullOrWhiteSpace(value) ? throw new FormatException("it is empty.") : value;

    /// <summary>A folder, as a full path.</summary>
    public static string Folder(string value) => Path.GetFullPath(Text(value));

    /// <summary>How many are kept: from 0 up.</summary>
    public static int Count(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 10_000
            ? count
            : throw new FormatException($"'{value}' is no number from 0 to 10000.");

    /// <summary>An http or https URL, with a slash at its end so that paths can be put behind it.</summary>
    public static Uri Url(string value)
    {
        var url = Address(value);
        return url.AbsoluteUri.EndsWith('/') ? url : new(url.AbsoluteUri + "/");
    }

    /// <summary>An http or https URL as it is.</summary>
    public static Uri Address(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            throw new FormatException($"'{value}' is no URL; write http://host:port.");
        // Not said: it may have a password in it.
        if (url.UserInfo.Length > 0) throw new FormatException("a URL has no user or password in it.");
        if (url.Query.Length > 0 || url.Fragment.Length > 0) throw new FormatException($"'{value}' has more behind its path; write http://host:port/path.");
        return url;
    }

    public static DataVersion Version(string value) =>
        DataVersion.Parse(value) ?? throw new FormatException($"'{value}' is no version; write 3.14.0.");

    /// <summary>The name of a folder of a store: a DNS label, as Kubernetes' names are.</summary>
    public static string Series(string value) => Names.IsSeries(value)
        ? value
        : throw new FormatException($"'{value}' is no name of at most {Names.LongestSeries} small letters, digits and '-'.");

    /// <summary><c>latest</c>, or a backup's name.</summary>
    public static BackupName? Backup(string value) => value == "latest" ? null
        : BackupName.TryParse(value, out var name) ? name
        : throw new FormatException($"'{value}' is no backup; write latest, or a name such as 20261123T125030Z.");
}
