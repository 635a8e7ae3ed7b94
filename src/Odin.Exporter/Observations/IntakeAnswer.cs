using Microsoft.AspNetCore.Http;

namespace Odin.Exporter;

/// <summary>How a request ends. One that was taken has its body written already; of one that was not, the client is told why.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Message">Why it was not taken.</param>
/// <param name="Error">What is counted as an error of the source; <c>null</c> for none.</param>
/// <param name="RetryAfter">When it is worth trying again.</param>
internal readonly record struct IntakeAnswer(int Status, string Message = "", ErrorReason? Error = null, TimeSpan? RetryAfter = null)
{
    public static readonly IntakeAnswer Taken = new(StatusCodes.Status200OK);

    /// <summary>Too much is under way already.</summary>
    public static readonly IntakeAnswer Overloaded = new(
        StatusCodes.Status503ServiceUnavailable, "too many requests at once", ErrorReason.Overloaded, TimeSpan.FromSeconds(1));

    public bool IsTaken => Status == StatusCodes.Status200OK;

    /// <summary>The body is not what it says that it is: nothing of it is taken.</summary>
    public static IntakeAnswer Malformed(string message) => new(StatusCodes.Status400BadRequest, message, ErrorReason.Invalid);

    public static IntakeAnswer TooLarge(int most) => new(
        StatusCodes.Status413PayloadTooLarge, $"the body is longer than {most} bytes", ErrorReason.TooLarge);
}
