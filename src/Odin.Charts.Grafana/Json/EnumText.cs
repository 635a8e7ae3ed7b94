using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>How Grafana spells a member, where it is not the member's own name with a small first letter.</summary>
/// <param name="text">The spelling.</param>
[AttributeUsage(AttributeTargets.Field)]
sealed class SpelledAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>How Grafana spells the members of an enum that is numbered from 0.</summary>
static class EnumText<T> where T : struct, Enum
{
    static readonly JsonEncodedText[] Texts = [.. Enum.GetNames<T>().Select(n => JsonEncodedText.Encode(Spelling(n)))];

    public static JsonEncodedText Of(T value) => Texts[Unsafe.As<T, int>(ref value)];

    static string Spelling(string name) =>
        typeof(T).GetField(name)!.GetCustomAttribute<SpelledAttribute>()?.Text ?? char.ToLowerInvariant(name[0]) + name[1..];
}
