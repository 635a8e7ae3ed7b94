using System.Net;

namespace Odin.Exporter;

/// <summary>Where a request goes.</summary>
internal static class OutboundAddress
{
    /// <summary>What is wrong with a URL that the configuration has; <c>null</c>: nothing.</summary>
    public static string? Problem(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https") || parsed.Host.Length == 0)
            return $"'{url}' is no http or https URL";
        if (parsed.UserInfo.Length > 0) return "a URL has no user or password in it; put a token into a file";
        return parsed.Fragment.Length > 0 ? $"'{url}' has a fragment, which is never sent" : null;
    }

    /// <summary>Every address of a URL's host, in a fixed order: each replica behind a headless Service has its own.</summary>
    /// <exception cref="OutboundException">The name has no address.</exception>
    public static async Task<IReadOnlyList<IPAddress>> ResolveAsync(Uri url, CancellationToken stop)
    {
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(url.IdnHost, stop).ConfigureAwait(false);
            return [.. addresses.Distinct().OrderBy(a => a.ToString(), StringComparer.Ordinal)];
        }
        catch (Exception e) when (!stop.IsCancellationRequested && OutboundException.Of(e) is { } failure)
        {
            throw new OutboundException(failure.Reason, $"'{url.IdnHost}' has no address: {failure.Message}", e);
        }
    }

    /// <summary>A request to one address of the URL's host. The <c>Host</c> header keeps the name, and with it the name that
    /// TLS asks for and checks, while connections are pooled by address.</summary>
    public static HttpRequestMessage Request(Uri url, IPAddress? address)
    {
        if (address is null) return new(HttpMethod.Get, url);
        var at = new UriBuilder(url) { Host = address.ToString() }.Uri;
        // An IPv6 address has its brackets in Host, and not in IdnHost.
        var host = url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost;
        return new(HttpMethod.Get, at) { Headers = { Host = url.IsDefaultPort ? host : $"{host}:{url.Port}" } };
    }
}
