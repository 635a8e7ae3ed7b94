using System.Globalization;
using System.Security.Cryptography;

namespace Odin.Probe;

/// <summary>A key of a Secret whose value is made up.</summary>
/// <param name="Key">The key.</param>
/// <param name="Length">How many characters.</param>
internal sealed record RandomValue(string Key, int Length)
{
    const int Shortest = 16;
    const int Longest = 1024;

    /// <summary>Safe in URLs, shells and configuration files alike.</summary>
    const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Reads <c>password=32</c>.</summary>
    public static RandomValue Parse(string value)
    {
        var (key, digits) = SecretCheck.ReadKey(value);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= Shortest and <= Longest
            ? new(key, length)
            : throw new FormatException($"'{digits}' is no length from {Shortest} to {Longest}.");
    }

    /// <summary>A value, another one each time.</summary>
    public string Make() => RandomNumberGenerator.GetString(Characters, Length);
}
