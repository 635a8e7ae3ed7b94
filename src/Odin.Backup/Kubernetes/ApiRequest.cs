using System.Net;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>A request to the API.</summary>
/// <param name="Method">As HTTP has it.</param>
/// <param name="Verb">As a Role has it.</param>
/// <param name="Target">What it is about.</param>
/// <param name="Path">Where, with its query.</param>
internal sealed record ApiRequest(HttpMethod Method, string Verb, ApiTarget Target, string Path)
{
    public JsonObject? Body { get; init; }
}

/// <summary>What the API answers.</summary>
/// <param name="Request">To what.</param>
/// <param name="Status">How.</param>
/// <param name="Body">What.</param>
internal sealed record ApiAnswer(ApiRequest Request, HttpStatusCode Status, byte[] Body)
{
    public bool IsWell => (int)Status is >= 200 and < 300;

    /// <summary>Whether it may be another one when it is asked again.</summary>
    public bool CanPass => (int)Status >= 500 || Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;

    /// <summary>Whether who asked knows what to make of it.</summary>
    public bool IsForCaller => Status is HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.Gone;
}
