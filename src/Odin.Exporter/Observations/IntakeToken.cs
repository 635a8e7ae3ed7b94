using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The token that requests have to bear. Its file is read again every second, for a mounted Secret is replaced without
/// its time or name telling. While there is none in the file, nobody is let in.</summary>
internal sealed partial class IntakeToken(string file, TimeProvider clock, ILogger log)
{
    const int MaxLength = 4096;
    const string Scheme = "Bearer ";

    static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    readonly Lock _lock = new();
    State? _state;

    sealed record State(string? Token, string? Problem, long ReadAt);

    /// <summary>Whether a request is let in by its <c>Authorization</c>.</summary>
    /// <returns><c>null</c> when it is, otherwise the answer to the client.</returns>
    public IntakeAnswer? Check(string? authorization)
    {
        if (Current().Token is not { } token)
            return new(StatusCodes.Status503ServiceUnavailable, "the exporter has no token to compare with", ErrorReason.Internal, Freshness);
        return authorization is not null && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && IsSame(authorization.AsSpan(Scheme.Length), token)
                ? null
                : new(StatusCodes.Status401Unauthorized, "no token, or a wrong one", ErrorReason.Unauthorized);
    }

    static bool IsSame(ReadOnlySpan<char> given, string token) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(given), MemoryMarshal.AsBytes(token.AsSpan()));

    State Current()
    {
        if (Volatile.Read(ref _state) is { } known && clock.GetElapsedTime(known.ReadAt) < Freshness) return known;
        lock (_lock)
        {
            if (_state is { } other && clock.GetElapsedTime(other.ReadAt) < Freshness) return other;
            var read = Read();
            if (read.Problem is { } problem && problem != _state?.Problem) NoToken(log, file, problem);
            Volatile.Write(ref _state, read);
            return read;
        }
    }

    State Read()
    {
        var now = clock.GetTimestamp();
        try
        {
            using var reader = new StreamReader(file);
            var buffer = new char[MaxLength + 1];
            var token = new string(buffer, 0, reader.ReadBlock(buffer)).Trim();
            return token.Length == 0 ? new(null, "it is empty", now)
                : token.Length > MaxLength ? new(null, $"it is longer than {MaxLength} characters", now)
                : token.AsSpan().ContainsAnyExceptInRange('!', '~') ? new(null, "it has characters that no token has", now)
                : new(token, null, now);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, e.Message, now);
        }
    }

    [LoggerMessage(LogLevel.Error, "ODIN3020: '{File}' has no bearer token, so that no request is taken: {Problem}")]
    static partial void NoToken(ILogger log, string file, string problem);
}
