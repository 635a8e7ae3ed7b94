using System.Net.Http.Headers;
using System.Text;

namespace Odin.Exporter;

/// <summary>A bearer token in a file.</summary>
internal static class BearerToken
{
    /// <exception cref="FormatException">The file has no token, or what no header may have.</exception>
    public static AuthenticationHeaderValue Parse(byte[] file)
    {
        var token = Encoding.Latin1.GetString(file).Trim();
        if (token.Length == 0 || token.AsSpan().ContainsAnyExceptInRange('!', '~')) throw new FormatException("no token");
        return new("Bearer", token);
    }
}
