using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Odin.Trust;

namespace Odin.Probe;

/// <summary>A server that the probe asks, in JSON. Follows no redirect (what authorises would go elsewhere) and uses no proxy.</summary>
internal sealed class Peer : IDisposable
{
    const int LongestBody = 32 * 1024 * 1024;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    static readonly ProductInfoHeaderValue Agent = new("odin-probe", typeof(Peer).Assembly.GetName().Version?.ToString(3));

    readonly string _name;
    readonly string _subject;
    readonly string _trust;
    readonly HttpClient _http;

    /// <param name="name">What it is, for people.</param>
    /// <param name="url">Where it is, with a slash at its end.</param>
    /// <param name="authorization">Goes with every request.</param>
    /// <param name="authorities">Who alone is trusted; <c>null</c>: those of the system.</param>
    public Peer(string name, Uri url, AuthenticationHeaderValue? authorization = null, TrustedAuthorities? authorities = null)
    {
        _name = $"{name} ({url.AbsoluteUri.TrimEnd('/')})";
        _subject = char.ToUpperInvariant(_name[0]) + _name[1..];
        _trust = authorities?.ToString() ?? "an authority of the system";
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null };
        if (authorities is not null) handler.SslOptions.RemoteCertificateValidationCallback = authorities.Accept;
        _http = new(handler) { BaseAddress = url, MaxResponseContentBufferSize = LongestBody, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.ParseAdd(MediaTypeNames.Application.Json);
        _http.DefaultRequestHeaders.UserAgent.Add(Agent);
        _http.DefaultRequestHeaders.Authorization = authorization;
    }

    /// <summary>What it is, and where.</summary>
    public override string ToString() => _name;

    /// <exception cref="RequestException">It was not answered well.</exception>
    public Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken stop) =>
        ReadAsync(() => new(HttpMethod.Get, path), type, stop);

    /// <returns><c>null</c> when there is none.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken stop) where T : class
    {
        try
        {
            return await GetAsync(path, type, stop).ConfigureAwait(false);
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc cref="GetAsync"/>
    public Task<TAnswer> PostAsync<TBody, TAnswer>(
        string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TAnswer> answerType, CancellationToken stop)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, bodyType);
        return ReadAsync(() => new(HttpMethod.Post, path) { Content = Json(json) }, answerType, stop);
    }

    public void Dispose() => _http.Dispose();

    static ByteArrayContent Json(byte[] json) => new(json) { Headers = { ContentType = new(MediaTypeNames.Application.Json) } };

    async Task<T> ReadAsync<T>(Func<HttpRequestMessage> request, JsonTypeInfo<T> type, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(Patience);
        try
        {
            using var message = request();
            using var answer = await _http.SendAsync(message, time.Token).ConfigureAwait(false);
            var body = await answer.Content.ReadAsByteArrayAsync(time.Token).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode) throw Refusal.Of(_subject, answer, body);
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("null");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new RequestException($"{_subject} gives no answer within {Patience.TotalSeconds:0} s.", canPass: true);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw new RequestException(
                $"{_subject} cannot be trusted: {e.GetBaseException().Message} It has to show a certificate for its name, from {_trust}.", canPass: true);
        }
        catch (HttpRequestException e)
        {
            throw new RequestException($"{_subject} cannot be asked: {e.GetBaseException().Message}", canPass: true);
        }
        catch (JsonException e)
        {
            throw new RequestException($"{_subject} answers what is not expected: {e.Message}", canPass: true);
        }
    }
}
