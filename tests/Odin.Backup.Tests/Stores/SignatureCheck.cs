using System.Security.Cryptography;
using System.Text;

namespace Odin.Backup.Tests;

/// <summary>Checks that a request is signed as AWS wants it (version 4), over what is really sent: s3rver looks at the key alone.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"/>.</summary>
static class SignatureCheck
{
    const string Algorithm = "AWS4-HMAC-SHA256";

    /// <returns>Always true; what is signed wrongly fails the test.</returns>
    public static bool Demand(HttpRequestMessage request)
    {
        var authorization = request.Headers.GetValues("Authorization").Single();
        var parts = authorization[(Algorithm.Length + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        var scope = parts["Credential"].Split('/', 2)[1];
        var toSign = string.Join('\n', Algorithm, Header(request, "x-amz-date"), scope, Hash(Encoding.UTF8.GetBytes(Canonical(request, parts["SignedHeaders"]))));
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4S3RVER"), (k, part) => HMACSHA256.HashData(k, Encoding.UTF8.GetBytes(part)));
        Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign))), parts["Signature"]);
        return true;
    }

    static string Canonical(HttpRequestMessage request, string signed)
    {
        var body = request.Content is null ? [] : request.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        Assert.Equal(Hash(body), Header(request, "x-amz-content-sha256"));
        var query = request.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(q => q.Contains('=', StringComparison.Ordinal) ? q : q + "=").Order(StringComparer.Ordinal);
        var headers = signed.Split(';').Select(h => $"{h}:{Header(request, h)}\n");
        return string.Join('\n', request.Method, request.RequestUri.AbsolutePath, string.Join('&', query), string.Concat(headers), signed, Hash(body));
    }

    static string Header(HttpRequestMessage request, string name) => name == "host" ? request.RequestUri!.Authority
        : request.Headers.TryGetValues(name, out var values) || request.Content?.Headers.TryGetValues(name, out values) == true ? string.Join(',', values!).Trim()
        : "";

    static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
