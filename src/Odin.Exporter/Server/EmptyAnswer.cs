using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Odin.Exporter;

/// <summary>An answer without a body.</summary>
internal static class EmptyAnswer
{
    public static Task SendAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        // A body that nobody reads would have to be swallowed before the next request.
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true) context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    }
}
