using System.Globalization;
using System.Text.RegularExpressions;

namespace Odin.Probe;

/// <summary>Reads what stands behind options. All throw <see cref="FormatException"/> with what is wrong and what would be right.</summary>
internal static partial class Read
{
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static string Text(string value) =>
        string.IsNullOrWhiteSpace(value) ? throw new FormatException("it is empty.") : value;

    /// <summary>A time above zero and up to an hour: <c>500ms</c>, <c>30s</c>, <c>1m30s</c>.</summary>
    public static TimeSpan Time(string value)
    {
        var match = TimeForm().Match(value);
        if (!match.Success || value.Length == 0) throw new FormatException($"'{value}' is no time; write 500ms, 30s or 1m30s.");
        var time = TimeSpan.FromHours(Part("h")) + TimeSpan.FromMinutes(Part("m")) + TimeSpan.FromSeconds(Part("s")) + TimeSpan.FromMilliseconds(Part("ms"));
        return time > TimeSpan.Zero && time <= Longest ? time : throw new FormatException($"'{value}' is not above zero and up to one hour.");

        int Part(string unit) => match.Groups[unit] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>An http or https URL, with a slash at its end so that paths can be put behind it.</summary>
    public static Uri Url(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            throw new FormatException($"'{value}' is no URL; write http://host:port.");
        // Not said: it may have a password in it.
        if (url.UserInfo.Length > 0) throw new FormatException("a URL has no user or password in it.");
        if (url.Query.Length > 0 || url.Fragment.Length > 0) throw new FormatException($"'{value}' has more behind its path; write http://host:port or http://host:port/path.");
        return value.EndsWith('/') ? url : new(value + "/");
    }

    /// <summary>A name of the Kubernetes API: a DNS name.</summary>
    public static string Name(string value) =>
        NameForm().IsMatch(value) && value.Length <= 253 ? value : throw new FormatException($"'{value}' is no name of Kubernetes: small letters, digits, '-' and '.'.");

    /// <summary>A key and what stands behind it, which is never said: it may be a password.</summary>
    public static KeyValuePair<string, string> Pair(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? new(value[..at], value[(at + 1)..])
            : throw new FormatException("it is no KEY=VALUE.");

    [GeneratedRegex("^(?:(?<h>[0-9]{1,4})h)?(?:(?<m>[0-9]{1,4})m(?!s))?(?:(?<s>[0-9]{1,4})s)?(?:(?<ms>[0-9]{1,7})ms)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();

    [GeneratedRegex("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
