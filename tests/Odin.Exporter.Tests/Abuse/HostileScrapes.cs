using System.Globalization;
using Odin.Exporter.Tests.Server;
using static Odin.Exporter.Tests.Abuse.HostileInput;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>What is done to the listener of metrics.</summary>
static class HostileScrapes
{
    static readonly string Long = new('a', 64 * 1024);

    public static IEnumerable<HostileInput> All =>
    [
        new("connect and leave", "", async e =>
        {
            for (var i = 0; i < 200; i++) (await Exchange.ConnectAsync(e.Metrics)).Dispose();
            return "";
        }),
        Raw("junk", "400 closed", "\0\u0001\u0002junk\r\n\r\n"),
        Raw("a TLS handshake", "400 closed", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + Long[..512] + "\r\n\r\n"),
        Raw("the preface of HTTP/2", "closed", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0"),
        Raw("HTTP/0.9", "400 closed", "GET /metrics\r\n"),
        Raw("HTTP/3.7", "505 closed", "GET /metrics HTTP/3.7\r\nHost: x\r\n\r\n"),
        Raw("HTTP/1.0 without a host", "200 closed", "GET /metrics HTTP/1.0\r\n\r\n"),
        Raw("no host", "400 closed", "GET /metrics HTTP/1.1\r\n\r\n"),
        Get("two hosts", "400 closed", headers: "Host: y\r\n"),
        Get("a host with junk in it", "400 closed", "GET /healthz HTTP/1.1", "Host: a b<c>\r\n"),
        Get("CONNECT", "400 closed", "CONNECT example.com:443 HTTP/1.1"),
        Get("an absolute URL", "200", "GET http://x/healthz HTTP/1.1"),
        Get("an absolute URL of another host", "400 closed", "GET http://y/healthz HTTP/1.1"),
        Get("OPTIONS *", "404", "OPTIONS * HTTP/1.1"),
        Get("TRACE", "405", "TRACE /metrics HTTP/1.1"),
        Get("DELETE", "405", "DELETE /metrics HTTP/1.1"),
        Get("a method in small letters", "405", "get /metrics HTTP/1.1"),
        Get("a method of 64 KiB", "414 closed", Long + " /metrics HTTP/1.1"),
        Get("a path of 64 KiB", "414 closed", $"GET /{Long} HTTP/1.1"),
        Get("a path that climbs", "404", "GET /../../../../etc/passwd HTTP/1.1"),
        Get("a path that climbs, escaped", "404", "GET /metrics/%2e%2e/%2e%2e/etc/passwd HTTP/1.1"),
        Get("a path with a zero byte", "400 closed", "GET /metrics%00 HTTP/1.1"),
        Get("a path with a broken escape", "404", "GET /%zz%4 HTTP/1.1"),
        Get("a path with bytes that are no ASCII", "400 closed", "GET /m\u00e9trics HTTP/1.1"),
        Get("paths that are nearly right", "404", "GET //metrics/;x HTTP/1.1"),
        Get("the path of observations", "404", "POST /v1/observations HTTP/1.1", "Content-Length: 0\r\n"),
        Get("a header of 64 KiB", "431 closed", headers: $"X: {Long}\r\n"),
        Get("1,000 headers", "431 closed", headers: string.Concat(Enumerable.Range(0, 1000).Select(i => $"X{i}: y\r\n"))),
        Get("a header without a colon", "400 closed", headers: "junk\r\n"),
        Get("a header with a zero byte", "400 closed", headers: "X: a\0b\r\n"),
        Get("a header that is folded", "400 closed", headers: "X: a\r\n b\r\n"),
        Get("a name with a space before the colon", "400 closed", headers: "Content-Length : 5\r\n"),
        Get("lines that end with a bare LF", "200", "GET /healthz HTTP/1.1\nY: z"),
        Get("a body", "413 closed", headers: "Content-Length: 5\r\n\r\nhello"),
        Get("a body of 10 GiB, announced", "413 closed", headers: "Content-Length: 10737418240\r\n"),
        Get("a length below zero", "400 closed", headers: "Content-Length: -1\r\n"),
        Get("two lengths (smuggling)", "400 closed", headers: "Content-Length: 0\r\nContent-Length: 44\r\n"),
        Get("a length and chunks (smuggling)", "413 closed",
            headers: "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: x\r\n"),
        Get("an unknown transfer encoding", "400 closed", headers: "Transfer-Encoding: xchunked\r\n"),
        Get("chunked twice over", "400 closed", headers: "Transfer-Encoding: chunked, identity\r\n"),
        Get("Expect: 100-continue", "413 closed", headers: "Content-Length: 9\r\nExpect: 100-continue\r\n"),
        Get("an upgrade to WebSocket", "200", "GET /healthz HTTP/1.1", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"),
        Get("an upgrade to h2c", "200", "GET /healthz HTTP/1.1", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"),
        Get("an Accept of 12 KiB", "200", headers: $"Accept: {string.Join(',', Enumerable.Repeat("a/b;q=0.1;c=\"d\"", 750))}\r\n"),
        Get("an Accept-Encoding of junk", "200", headers: "Accept-Encoding: ;;q=nan,,\"gzip\r\n"),
        Get("a header that is no UTF-8", "400 closed", headers: "X: \u00ff\u00fe\r\n"),
        Get("a range", "200", headers: "Range: bytes=0-0,-1\r\n"),
        Raw("500 requests at once in one connection", "200×500", string.Concat(Enumerable.Repeat("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 500))),
        Raw("a request with junk behind it", "200 400 closed", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n\0\0\0\0junk\r\n\r\n"),
        new("1,000 scrapes at once", "200 or 503", ScrapeAtOnceAsync),
        new("1,000 connections that say nothing", "", async e =>
        {
            var silent = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Exchange.ConnectAsync(e.Metrics)));
            await e.ScrapeAsync();
            foreach (var exchange in silent) exchange.Dispose();
            return "";
        }),
        new("headers that come a byte a second", "408 closed", e => SlowlyAsync(e, "GET /metrics HTTP/1.1\r\nHost: x\r\nX: ")),
        new("20 readers that do not read", "closed×20", ReadNothingAsync),
    ];

    static async Task<string> ScrapeAtOnceAsync(ExporterProcess exporter)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => ExchangeAsync(
            exporter.Metrics, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"u8.ToArray())));
        var others = answers.Except(["200 closed", "503 closed"]).ToList();
        return others.Count == 0 && answers.Contains("200 closed") ? "200 or 503" : string.Join(',', others);
    }

    static async Task<string> SlowlyAsync(ExporterProcess exporter, string begin)
    {
        using var exchange = await Exchange.ConnectAsync(exporter.Metrics);
        await exchange.SendAsync(begin);
        var answer = "";
        for (var i = 0; i < 30 && !exchange.IsClosed; i++)
        {
            await exchange.SendAsync("y");
            answer += await exchange.ReadAsync(quiet: 1, patience: 1);
        }
        return Outcome(answer, exchange.IsClosed);
    }

    // They ask again and again, so that what is not read fills every buffer between us.
    static async Task<string> ReadNothingAsync(ExporterProcess exporter)
    {
        var readers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Exchange.ConnectAsync(exporter.Metrics, receiveBuffer: 4096)));
        foreach (var reader in readers)
            await reader.SendAsync(string.Concat(Enumerable.Repeat("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", 2000)));
        await Task.Delay(TimeSpan.FromSeconds(12));
        await Task.WhenAll(readers.Select(r => r.ReadAsync(Exchange.Patience)));
        var closed = readers.Count(r => r.IsClosed);
        foreach (var reader in readers) reader.Dispose();
        return "closed×" + closed.ToString(CultureInfo.InvariantCulture);
    }
}
