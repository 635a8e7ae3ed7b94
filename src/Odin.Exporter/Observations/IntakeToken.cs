using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The token that requests have to bear. Its file is read again every second, for a mounted Secret is replaced without
/// its time or name telling. While there is none in the file, nobody is let in.</summary>
internal sealed partial class IntakeToken
{
    const int MaxLength = 4096;
    const string Scheme = "Bearer ";

    static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    static readonly IntakeAnswer NothingToCompare = new(
        StatusCodes.Status503ServiceUnavailable, "the exporter has no token to compare with", ErrorReason.Internal, Freshness);

    readonly string _file;
    readonly TimeProvider _clock;
    readonly ILogger _log;
    readonly Lock _lock = new();
    Reading _last;

    /// <summary>Reads the file, so that the log says at once when there is none.</summary>
    public IntakeToken(string file, TimeProvider clock, ILogger log)
    {
        (_file, _clock, _log) = (file, clock, log);
        _last = Read();
        Tell(null);
    }

    sealed record Reading(string? Token, string? Problem, long At);

    /// <summary>Whether a request is let in by its <c>Authorization</c>.</summary>
    /// <returns><c>null</c> when it is, otherwise the answer to the client.</returns>
    public IntakeAnswer? Check(string? authorization)
    {
        if (Last().Token is not { } token) return NothingToCompare;
        return authorization is not null && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && IsSame(authorization.AsSpan(Scheme.Length), token)
                ? null
                : new(StatusCodes.Status401Unauthorized, "no token, or a wrong one", ErrorReason.Unauthorized);
    }

    static bool IsSame(ReadOnlySpan<char> given, string token) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(given), MemoryMarshal.AsBytes(token.AsSpan()));

    Reading Last()
    {
        if (IsFresh(Volatile.Read(ref _last))) return _last;
        lock (_lock)
        {
            if (IsFresh(_last)) return _last;
            var before = _last.Problem;
            Volatile.Write(ref _last, Read());
            Tell(before);
            return _last;
        }
    }

    bool IsFresh(Reading reading) => _clock.GetElapsedTime(reading.At) < Freshness;

    void Tell(string? before)
    {
        if (_last.Problem is { } problem && problem != before) NoToken(_log, _file, problem);
        if (_last.Problem is null && before is not null) HasToken(_log, _file);
    }

    Reading Read()
    {
        var now = _clock.GetTimestamp();
        try
        {
            using var reader = new StreamReader(_file);
            var buffer = new char[MaxLength + 1];
            var token = new string(buffer, 0, reader.ReadBlock(buffer)).Trim();
            return token.Length == 0 ? new(null, "it is empty", now)
                : token.Length > MaxLength ? new(null, $"it is longer than {MaxLength} characters", now)
                : token.AsSpan().ContainsAnyExceptInRange('!', '~') ? new(null, "it has characters that no token has", now)
                : new(token, null, now);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, e.Message, now);
        }
    }

    [LoggerMessage(LogLevel.Error, "ODIN3020: '{File}' has no bearer token, so that no request is taken: {Problem}")]
    static partial void NoToken(ILogger log, string file, string problem);

    [LoggerMessage(LogLevel.Information, "'{File}' has a bearer token again.")]
    static partial void HasToken(ILogger log, string file);
}
