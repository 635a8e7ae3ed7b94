using System.Text;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>The resources by which a job is one with a GPU.</summary>
internal sealed class GpuResources(IReadOnlyList<string> names)
{
    readonly byte[][] _names = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether one of the containers that come next, an array, asks for one of them.</summary>
    public bool ReadContainers(ref Utf8JsonReader reader)
    {
        var asks = false;
        if (!reader.EnterArray(out var depth)) return false;
        while (reader.NextObject(depth)) asks |= ReadContainer(ref reader);
        return asks;
    }

    bool ReadContainer(ref Utf8JsonReader reader)
    {
        var asks = false;
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("resources"u8)) asks |= ReadResources(ref reader);
        return asks;
    }

    bool ReadResources(ref Utf8JsonReader reader)
    {
        var asks = false;
        if (!reader.EnterObject(out var depth)) return false;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("limits"u8) || reader.ValueTextEquals("requests"u8)) asks |= ReadQuantities(ref reader);
        return asks;
    }

    bool ReadQuantities(ref Utf8JsonReader reader)
    {
        var asks = false;
        if (!reader.EnterObject(out var depth)) return false;
        while (reader.NextField(depth))
            if (IsOne(ref reader)) asks |= reader.NextText() is { } quantity && IsSome(quantity);
        return asks;
    }

    bool IsOne(ref Utf8JsonReader reader)
    {
        foreach (var name in _names)
            if (reader.ValueTextEquals(name)) return true;
        return false;
    }

    /// <summary>Whether a quantity is more than nothing: it has a digit other than 0 before its exponent or suffix.</summary>
    static bool IsSome(string quantity) =>
        quantity.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '+').Any(c => c is >= '1' and <= '9');
}
