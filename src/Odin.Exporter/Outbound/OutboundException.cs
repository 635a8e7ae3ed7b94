using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A request to another server failed.</summary>
/// <param name="reason">As the exporter's own metrics say it.</param>
/// <param name="message">What happened; never has a token in it.</param>
/// <param name="inner">What it came from.</param>
internal sealed class OutboundException(ErrorReason reason, string message, Exception? inner = null) : Exception(message, inner)
{
    public ErrorReason Reason { get; } = reason;

    /// <summary>What the server answered, when that was the failure.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>How long the server asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Says what a failure of the network or of the reading was; <c>null</c> when it is another one.</summary>
    public static OutboundException? Of(Exception failure) => failure switch
    {
        OutboundException known => known,
        OperationCanceledException => new(ErrorReason.Timeout, "it took too long", failure),
        HttpRequestException http => new(Of(http.HttpRequestError), Innermost(http), failure),
        HttpIOException broken => new(Of(broken.HttpRequestError), broken.Message, failure),
        InvalidDataException => new(ErrorReason.Invalid, "the body is not compressed as it says", failure),
        JsonException json => new(ErrorReason.Invalid, json.Message, failure),
        IOException or SocketException => new(ErrorReason.Unreachable, Innermost(failure), failure),
        _ => null,
    };

    public static OutboundException TooLong(string what, int maxBytes) => new(ErrorReason.TooLarge, $"{what} is longer than {maxBytes} bytes");

    static ErrorReason Of(HttpRequestError error) => error switch
    {
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => ErrorReason.Invalid,
        HttpRequestError.ConfigurationLimitExceeded => ErrorReason.TooLarge,
        _ => ErrorReason.Unreachable,
    };

    static string Innermost(Exception failure) => failure.GetBaseException().Message;
}
