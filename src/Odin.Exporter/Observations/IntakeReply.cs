using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter;

/// <summary>Sends the answer to a request.</summary>
internal static class IntakeReply
{
    /// <param name="context">The request.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="handler">Tells the client of a refusal.</param>
    /// <param name="body">What the handler wrote, if the request was taken.</param>
    public static Task SendAsync(HttpContext context, IntakeAnswer outcome, IntakeHandler handler, ArrayBufferWriter<byte> body)
    {
        var mediaType = IntakeRequest.MediaType(context.Request, handler) ?? handler.MediaTypes[0];
        if (!outcome.IsTaken)
        {
            body.ResetWrittenCount();
            handler.Explain(outcome, mediaType, body);
        }
        var response = context.Response;
        response.StatusCode = outcome.Status;
        response.ContentType = mediaType;
        response.ContentLength = body.WrittenCount;
        SetHeaders(response.Headers, outcome);
        return response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted).AsTask();
    }

    static void SetHeaders(IHeaderDictionary headers, IntakeAnswer outcome)
    {
        if (outcome.Status == StatusCodes.Status401Unauthorized) headers.WWWAuthenticate = "Bearer";
        if (outcome.Status == StatusCodes.Status405MethodNotAllowed) headers.Allow = "POST";
        if (outcome.RetryAfter is { } wait)
            headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
