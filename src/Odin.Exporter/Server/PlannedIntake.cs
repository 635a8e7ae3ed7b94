using System.Net;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter;

/// <summary>The listener that applications post to, as the configuration asks for it.</summary>
/// <param name="Listen">Where.</param>
/// <param name="MaxBodyBytes">Longer bodies, as they come over the wire, get 413 from the listener; handlers bound what they unpack.</param>
/// <param name="Configuration">The record of its section; compared by value.</param>
/// <param name="Create">Makes what answers each path. It is made again when the configuration is another; requests under way
/// end with the old one. Methods, tokens and further limits are the handlers' own; other paths get 404.</param>
internal sealed record PlannedIntake(
    IPEndPoint Listen,
    long MaxBodyBytes,
    object Configuration,
    Func<SourceContext, IReadOnlyDictionary<string, RequestDelegate>> Create);
