using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Compares records of the configuration by what is written in them; their own equality stops at lists.</summary>
internal static class SameValue
{
    public static bool Of(object? one, object? other) =>
        one is null || other is null ? one is null && other is null : Text(one) == Text(other);

    static string Text(object value) => JsonSerializer.Serialize(value, ConfigurationJson.Default.GetTypeInfo(value.GetType())!);
}
