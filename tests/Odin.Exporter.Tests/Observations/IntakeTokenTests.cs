using System.Net;
using Odin.Charts.Testing;

namespace Odin.Exporter.Tests.Observations;

public sealed class IntakeTokenTests : IDisposable
{
    const string Body = """{"accuracies":[{"model_name":"m","value":0.5}]}""";

    readonly TemporaryFolder _folder = new();
    readonly string _file;

    public IntakeTokenTests() => _file = Path.Combine(_folder.Path, "token");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Bearer s3cret", HttpStatusCode.OK)]
    [InlineData("bearer s3cret", HttpStatusCode.OK)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer s3cre", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer s3cret1", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer S3CRET", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer s3cret s3cret", HttpStatusCode.Unauthorized)]
    [InlineData("Basic s3cret", HttpStatusCode.Unauthorized)]
    [InlineData("s3cret", HttpStatusCode.Unauthorized)]
    public async Task Only_the_token_lets_in(string? authorization, HttpStatusCode status)
    {
        File.WriteAllText(_file, "s3cret\n");
        await using var listener = await StartAsync();
        using var response = await listener.PostAsync(Body, authorization);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, listener.SeriesCount);
        Assert.Equal(status == HttpStatusCode.OK ? "" : "Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(status == HttpStatusCode.OK ? 0 : 1, listener.Errors("unauthorized"));
    }

    [Fact]
    public async Task Two_tokens_in_one_request_let_nobody_in()
    {
        File.WriteAllText(_file, "s3cret");
        await using var listener = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/observations") { Content = LoopbackIntake.Json("{}"u8.ToArray()) };
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer s3cret", "Bearer s3cret"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await listener.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("two words")]
    [InlineData("t\u00f6ken")]
    public async Task Without_a_token_in_the_file_nobody_is_let_in(string? content)
    {
        if (content is not null) File.WriteAllText(_file, content);
        await using var listener = await StartAsync();
        using var response = await listener.PostAsync(Body, $"Bearer {content?.Trim().Replace('\u00f6', 'o')}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(0, listener.SeriesCount);
        Assert.Contains($"ODIN3020: '{_file}' has no bearer token", Assert.Single(listener.Log.Warnings));
    }

    [Fact]
    public async Task A_token_that_is_replaced_holds_a_second_later()
    {
        File.WriteAllText(_file, "old");
        await using var listener = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body, "Bearer old")).StatusCode);
        File.WriteAllText(_file, "new");
        listener.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await listener.PostAsync(Body, "Bearer old")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body, "Bearer new")).StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_taken_away_lets_nobody_in_until_it_is_back()
    {
        File.WriteAllText(_file, "s3cret");
        await using var listener = await StartAsync();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            File.Delete(_file);
            listener.Clock.Pass(TimeSpan.FromSeconds(1));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await listener.PostAsync(Body, "Bearer s3cret")).StatusCode);
        }
        Assert.Single(listener.Log.Warnings);
        File.WriteAllText(_file, "s3cret");
        listener.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body, "Bearer s3cret")).StatusCode);
    }

    Task<LoopbackIntake> StartAsync() => LoopbackIntake.StartAsync(new() { BearerTokenFile = _file });
}
