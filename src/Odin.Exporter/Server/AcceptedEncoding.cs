using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Odin.Exporter;

/// <summary>How a client wants an answer to be packed.</summary>
internal static class AcceptedEncoding
{
    /// <summary>Whether gzip may be used.</summary>
    /// <param name="accepted">The <c>Accept-Encoding</c> headers.</param>
    public static bool HasGzip(StringValues accepted)
    {
        if (accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var list)) return false;
        var said = list.FirstOrDefault(e => e.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase)) ?? list.FirstOrDefault(e => e.Value == "*");
        return said is { Quality: null or > 0 };
    }
}
