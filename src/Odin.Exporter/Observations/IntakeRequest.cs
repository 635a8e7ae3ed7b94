using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Odin.Exporter;

/// <summary>What a request says of itself, and its body.</summary>
internal static class IntakeRequest
{
    /// <summary>How long a client may take to send its body.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How much of a body that is too long the server reads over, as a multiple of what is taken: a client that is
    /// cut off while it sends does not hear why.</summary>
    const int ReadOver = 16;

    public static string? Authorization(HttpRequest request) =>
        request.Headers.Authorization is { Count: 1 } given ? given[0] : null;

    /// <summary>Why the handler would not read it; <c>null</c>: it would.</summary>
    public static IntakeAnswer? Refusal(HttpRequest request, IntakeHandler handler)
    {
        if (!HttpMethods.IsPost(request.Method)) return new(StatusCodes.Status405MethodNotAllowed, "only POST", ErrorReason.Invalid);
        if (MediaType(request, handler) is null) return Unsupported($"the body should be {string.Join(" or ", handler.MediaTypes)}");
        return IsPlain(request) || IsGzip(request) ? null : Unsupported("the body may be compressed with gzip only");
    }

    /// <summary>The handler's name of the request's media type; <c>null</c> when it does not read it.</summary>
    public static string? MediaType(HttpRequest request, IntakeHandler handler)
    {
        var type = request.ContentType.AsSpan();
        var name = (type.IndexOf(';') is var end and >= 0 ? type[..end] : type).Trim();
        foreach (var known in handler.MediaTypes)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return known;
        return null;
    }

    /// <summary>Reads the body, decompressed.</summary>
    /// <returns><c>null</c> when it is whole, otherwise the answer to the client.</returns>
    public static async ValueTask<IntakeAnswer?> ReadAsync(HttpRequest request, IntakeBody body, int most)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = ReadOver * (long)most;
        if (request.ContentLength > most) return IntakeAnswer.TooLarge(most);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        stop.CancelAfter(Patience);
        try
        {
            if (IsPlain(request)) return await body.ReadAsync(request.Body, most, stop.Token).ConfigureAwait(false);
            await using var gzip = new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true);
            return await body.ReadAsync(gzip, most, stop.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Failure(request, e) is { } failure)
        {
            return failure;
        }
    }

    static IntakeAnswer? Failure(HttpRequest request, Exception e) => e switch
    {
        BadHttpRequestException { StatusCode: var status } => new(status, e.Message, status switch
        {
            StatusCodes.Status408RequestTimeout => ErrorReason.Timeout,
            StatusCodes.Status413PayloadTooLarge => ErrorReason.TooLarge,
            _ => ErrorReason.Invalid,
        }),
        InvalidDataException => IntakeAnswer.Malformed("the body is no gzip"),
        OperationCanceledException when !request.HttpContext.RequestAborted.IsCancellationRequested => new(StatusCodes.Status408RequestTimeout, "the body took too long", ErrorReason.Timeout),
        IOException or OperationCanceledException => IntakeAnswer.Malformed("the body ended early"),
        _ => null,
    };

    static bool IsPlain(HttpRequest request) => IsEncoded(request, "") || IsEncoded(request, "identity");

    static bool IsGzip(HttpRequest request) => IsEncoded(request, "gzip");

    static bool IsEncoded(HttpRequest request, string name) =>
        string.Equals(request.Headers.ContentEncoding.ToString(), name, StringComparison.OrdinalIgnoreCase);

    static IntakeAnswer Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message, ErrorReason.Invalid);
}
