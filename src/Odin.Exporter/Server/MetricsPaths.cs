using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Odin.Exporter;

/// <summary>What answers on the listener of metrics: three paths, without bodies of requests.</summary>
internal sealed class MetricsPaths(ScrapeHandler scrapes, Readiness readiness)
{
    public Task HandleAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/metrics" => OnReadAsync(context, scrapes.HandleAsync),
        "/healthz" => OnReadAsync(context, c => EmptyAnswer.SendAsync(c, StatusCodes.Status200OK)),
        "/readyz" => OnReadAsync(context, c =>
            EmptyAnswer.SendAsync(c, readiness.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable)),
        _ => EmptyAnswer.SendAsync(context, StatusCodes.Status404NotFound),
    };

    static Task OnReadAsync(HttpContext context, RequestDelegate answer)
    {
        if (context.Request.Method is not ("GET" or "HEAD"))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return EmptyAnswer.SendAsync(context, StatusCodes.Status405MethodNotAllowed);
        }
        return context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true
            ? EmptyAnswer.SendAsync(context, StatusCodes.Status413PayloadTooLarge)
            : answer(context);
    }
}
