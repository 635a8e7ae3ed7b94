namespace Odin.Charts;

/// <summary>Writes the place of a value as <c>--set</c> and people write it: <c>ingress.hosts[0].host</c>.</summary>
internal static class ValuePath
{
    public static string Of(string parent, string key)
    {
        var name = key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/') ? key : $"\"{key}\"";
        return parent.Length == 0 ? name : $"{parent}.{name}";
    }
}
