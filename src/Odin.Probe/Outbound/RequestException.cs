using System.Net;

namespace Odin.Probe;

/// <summary>A request was not answered as it should be.</summary>
/// <param name="message">Who did not, and how.</param>
/// <param name="canPass">Whether it may be well when it is asked again.</param>
internal sealed class RequestException(string message, bool canPass) : Exception(message)
{
    public bool CanPass { get; } = canPass;

    /// <summary>What was answered; none when nothing was.</summary>
    public HttpStatusCode? Status { get; init; }
}
