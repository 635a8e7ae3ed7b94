using System.Net;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter.Tests.Outbound;

public sealed class TrustedRootsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Authority _authority = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_server_of_the_authority_is_trusted_at_one_address_by_its_name()
    {
        _folder.Write("ca.crt", _authority.Pem);
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("yes"), _authority.Issue("model.test"));
        Assert.Null(await Asks(new($"https://model.test:{server.Port}"), IPAddress.Loopback));
    }

    [Fact]
    public async Task A_server_of_another_name_is_not_trusted()
    {
        _folder.Write("ca.crt", _authority.Pem);
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("no"), _authority.Issue("other.test"));
        Assert.Equal(ErrorReason.Unreachable, (await Asks(server.Url))!.Reason);
    }

    [Fact]
    public async Task A_new_authority_counts_as_soon_as_the_file_has_it()
    {
        _folder.Write("ca.crt", new Authority().Pem);
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("yes"), _authority.Issue("localhost"));
        using var client = new OutboundClient(new() { CaFile = _folder.Combine("ca.crt") });
        await Assert.ThrowsAsync<OutboundException>(() => client.GetAsync(server.Url, "*/*", null, default));
        _folder.Write("ca.crt", $"{new Authority().Pem}\n{_authority.Pem}");
        (await client.GetAsync(server.Url, "*/*", null, default)).Dispose();
    }

    [Fact]
    public async Task An_authority_below_another_is_trusted_by_itself()
    {
        var lower = new Authority(_authority);
        _folder.Write("ca.crt", lower.Pem);
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("yes"), lower.Issue("localhost"));
        Assert.Null(await Asks(server.Url));
    }

    [Fact]
    public async Task Nobody_else_is_trusted()
    {
        var lower = new Authority(_authority);
        _folder.Write("ca.crt", $"{lower.Pem}\n{_authority.Pem}");
        foreach (var other in new[] { new Authority(), new Authority(new()), lower.Impostor(), _authority.Impostor(), new(_authority.Impostor()) })
        {
            await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("no"), other.Issue("localhost"));
            Assert.Equal(ErrorReason.Unreachable, (await Asks(server.Url))!.Reason);
        }
        _folder.Write("ca.crt", lower.Pem);
        foreach (var other in new[] { _authority, new Authority(_authority), lower.Impostor() })
        {
            await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("no"), other.Issue("localhost"));
            Assert.Equal(ErrorReason.Unreachable, (await Asks(server.Url))!.Reason);
        }
    }

    [Fact]
    public async Task Without_a_file_the_system_decides()
    {
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("no"), _authority.Issue("localhost"));
        using var client = new OutboundClient(new());
        await Assert.ThrowsAsync<OutboundException>(() => client.GetAsync(server.Url, "*/*", null, default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no certificate at all")]
    public async Task A_file_without_certificates_is_a_fault_of_ours(string? text)
    {
        if (text is not null) _folder.Write("ca.crt", text);
        Assert.Equal(ErrorReason.Internal, (await Asks(new("https://localhost:1")))!.Reason);
    }

    async Task<OutboundException?> Asks(Uri url, IPAddress? address = null)
    {
        using var client = new OutboundClient(new() { CaFile = _folder.Combine("ca.crt") });
        try
        {
            using var body = await client.GetAsync(url, "*/*", address, default);
            return null;
        }
        catch (OutboundException e)
        {
            return e;
        }
    }
}
