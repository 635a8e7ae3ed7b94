using System.Net;

namespace Odin.Exporter.Tests.Outbound;

public class OutboundAddressTests
{
    [Theory]
    [InlineData("http://triton:8002/metrics?x=1", true)]
    [InlineData("https://[::1]/", true)]
    [InlineData("ftp://triton/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("triton:8002/metrics", false)]
    [InlineData("http://user:secret@triton/", false)]
    [InlineData("http://triton/#metrics", false)]
    [InlineData("/metrics", false)]
    [InlineData("", false)]
    public void Only_plain_http_and_https_are_asked(string url, bool right) => Assert.Equal(right, OutboundAddress.Problem(url) is null);

    [Fact]
    public void A_problem_tells_no_password() =>
        Assert.DoesNotContain("secret", OutboundAddress.Problem("http://user:secret@triton/"), StringComparison.Ordinal);

    [Fact]
    public async Task A_literal_address_is_its_own() =>
        Assert.Equal([IPAddress.IPv6Loopback], await OutboundAddress.ResolveAsync(new("http://[::1]:80/"), default));

    [Fact]
    public async Task A_name_without_address_is_unreachable()
    {
        var failure = await Assert.ThrowsAsync<OutboundException>(() => OutboundAddress.ResolveAsync(new("http://nobody.invalid"), default));
        Assert.Equal(ErrorReason.Unreachable, failure.Reason);
    }

    [Theory]
    [InlineData("http://triton:8002/metrics?a=b", "::1", "http://[::1]:8002/metrics?a=b", "triton:8002")]
    [InlineData("https://triton/metrics", "127.0.0.2", "https://127.0.0.2/metrics", "triton")]
    [InlineData("http://[::1]:8002/metrics", "::1", "http://[::1]:8002/metrics", "[::1]:8002")]
    [InlineData("http://[fd00::2]/metrics", "fd00::2", "http://[fd00::2]/metrics", "[fd00::2]")]
    public void A_request_to_an_address_keeps_the_name(string url, string address, string sent, string host)
    {
        using var request = OutboundAddress.Request(new(url), IPAddress.Parse(address));
        Assert.Equal((sent, host), (request.RequestUri!.AbsoluteUri, request.Headers.Host));
    }
}
