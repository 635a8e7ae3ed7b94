using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Odin.Images.Tests;

/// <summary>A server behind TLS on loopback that always answers the same, with an authority of its own.</summary>
sealed class HttpsServer : IAsyncDisposable
{
    readonly LoopbackServer _server;

    HttpsServer(LoopbackServer server, Authority authority) => (_server, Authority) = (server, authority.Pem);

    /// <summary>The authority's certificate, as PEM.</summary>
    public string Authority { get; }

    public Uri Url => _server.Url;

    public static async Task<HttpsServer> StartAsync(string json)
    {
        var authority = new Authority();
        var server = await LoopbackServer.StartAsync(
            context =>
            {
                context.Response.ContentType = "application/json";
                return context.Response.WriteAsync(json);
            },
            authority.Issue("localhost"));
        return new(server, authority);
    }

    /// <summary>A model registry.</summary>
    public static Task<HttpsServer> StartAsync(double accuracy) =>
        StartAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"models":[{"name":"resnet50","accuracy":{{accuracy}}}]}"""));

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
