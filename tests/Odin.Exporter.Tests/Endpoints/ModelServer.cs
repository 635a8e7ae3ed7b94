using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter.Tests.Endpoints;

/// <summary>Replicas of a server: several addresses of loopback, with one port.</summary>
sealed class ModelServer : IAsyncDisposable
{
    readonly WebApplication _app;

    ModelServer(WebApplication app, int port) => (_app, Url) = (app, $"http://models.test:{port}/metrics");

    public string Url { get; }

    public static readonly IReadOnlyList<IPAddress> Addresses = [IPAddress.Parse("127.0.0.1"), IPAddress.Parse("127.0.0.2"), IPAddress.Parse("127.0.0.3")];

    /// <param name="answer">Answers for one of the addresses.</param>
    public static async Task<ModelServer> StartAsync(Func<IPAddress, HttpContext, Task> answer)
    {
        for (var attempt = 0; ; attempt++)
        {
            var port = Random.Shared.Next(20_000, 60_000);
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(k => { foreach (var address in Addresses) k.Listen(address, port); });
            var app = builder.Build();
            app.Run(c => answer(c.Connection.LocalIpAddress!, c));
            try
            {
                await app.StartAsync();
                return new(app, port);
            }
            catch (IOException) when (attempt < 20)
            {
                await app.DisposeAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }
}
