using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter.Tests.Outbound;

public class OutboundClientTests
{
    readonly OutboundSettings _quick = new() { Timeout = TimeSpan.FromSeconds(5), MaxBodyBytes = 1000 };

    [Fact]
    public async Task A_body_is_read_with_its_type()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "Text/Plain; charset=utf-8";
            return context.Response.WriteAsync($"{context.Request.Headers.Accept} {context.Request.Headers.Authorization}|");
        });
        using var client = new OutboundClient(_quick);
        using var body = await client.GetAsync(server.Url, "text/plain", null, default);
        Assert.Equal("text/plain |", Encoding.UTF8.GetString(body.Bytes.Span));
        Assert.Equal("text/plain", body.MediaType);
    }

    [Fact]
    public async Task A_token_is_read_again_when_it_was_replaced()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync(c.Request.Headers.Authorization.ToString()));
        using var client = new OutboundClient(_quick with { TokenFile = folder.Combine("token") });
        foreach (var token in (string[])["first", "other"])
        {
            folder.Write("token", token + "\n");
            using var body = await client.GetAsync(server.Url, "*/*", null, default);
            Assert.Equal("Bearer " + token, Encoding.UTF8.GetString(body.Bytes.Span));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("very secret")]
    [InlineData("secret\r\nX-Other: 1")]
    [InlineData("sécret")]
    public async Task A_token_that_no_header_may_have_is_not_sent_and_not_told(string token)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("token", token);
        using var client = new OutboundClient(_quick with { TokenFile = file });
        var failure = await Assert.ThrowsAsync<OutboundException>(() => client.GetAsync(new("http://127.0.0.1:1"), "*/*", null, default));
        Assert.Equal(ErrorReason.Internal, failure.Reason);
        Assert.DoesNotContain("cret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_a_status_and_is_not_followed()
    {
        var asked = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked++;
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        var failure = await Fails(_quick, server.Url);
        Assert.Equal((ErrorReason.Status, HttpStatusCode.Redirect), (failure.Reason, failure.Status));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_refusal_says_how_long_to_wait()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });
        var failure = await Fails(_quick, server.Url);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (failure.Status!.Value, failure.RetryAfter!.Value));
    }

    [Fact]
    public async Task A_body_too_long_is_not_read_to_its_end()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.Body.WriteAsync(new byte[100_000]).AsTask());
        Assert.Equal(ErrorReason.TooLarge, (await Fails(_quick, server.Url)).Reason);
    }

    [Fact]
    public async Task A_body_too_long_when_decompressed_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(new byte[50_000]);
        });
        Assert.Equal(ErrorReason.TooLarge, (await Fails(_quick, server.Url)).Reason);
    }

    [Fact]
    public async Task A_body_that_is_not_compressed_as_it_says_is_invalid()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.WriteAsync("plain text, which no decompressor takes");
        });
        Assert.Equal(ErrorReason.Invalid, (await Fails(_quick, server.Url)).Reason);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync("a", context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        });
        Assert.Equal(ErrorReason.Timeout, (await Fails(_quick with { Timeout = TimeSpan.FromSeconds(0.3) }, server.Url)).Reason);
    }

    [Fact]
    public async Task A_connection_cut_in_the_body_is_unreachable()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 500;
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        Assert.Equal(ErrorReason.Unreachable, (await Fails(_quick, server.Url)).Reason);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://no-such-host.invalid/")]
    public async Task Nobody_there_is_unreachable(string url) =>
        Assert.Equal(ErrorReason.Unreachable, (await Fails(_quick, new(url))).Reason);

    [Fact]
    public async Task What_speaks_no_HTTP_is_invalid()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answer = Task.Run(async () =>
        {
            using var peer = await listener.AcceptTcpClientAsync();
            await peer.GetStream().WriteAsync("hello, who are you?\r\n\r\n"u8.ToArray());
        });
        var failure = await Fails(_quick, new($"http://{listener.LocalEndpoint}"));
        await answer;
        Assert.Equal(ErrorReason.Invalid, failure.Reason);
    }

    [Fact]
    public async Task To_be_stopped_is_no_failure()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(_ => stop.CancelAsync());
        using var client = new OutboundClient(_quick);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync(server.Url, "*/*", null, stop.Token));
    }

    [Fact]
    public async Task One_address_of_a_host_is_asked_by_the_name_of_the_host()
    {
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync(c.Request.Host.Value!));
        using var client = new OutboundClient(_quick);
        using var body = await client.GetAsync(new($"http://model.invalid:{server.Port}/metrics"), "*/*", IPAddress.Loopback, default);
        Assert.Equal($"model.invalid:{server.Port}", Encoding.UTF8.GetString(body.Bytes.Span));
    }

    [Fact]
    public async Task A_stream_is_not_cut_by_the_timeout_of_its_headers()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.Body.FlushAsync();
            await Task.Delay(3000);
            await context.Response.WriteAsync("late");
        });
        using var client = new OutboundClient(_quick with { Timeout = TimeSpan.FromSeconds(2) });
        using var response = await client.OpenAsync(server.Url, "*/*", default);
        Assert.Equal("late", await response.Content.ReadAsStringAsync());
    }

    static async Task<OutboundException> Fails(OutboundSettings settings, Uri url)
    {
        using var client = new OutboundClient(settings);
        return await Assert.ThrowsAsync<OutboundException>(() => client.GetAsync(url, "*/*", null, default));
    }
}
