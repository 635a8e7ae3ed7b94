namespace Odin.Charts;

/// <summary>The characters that text in values may hold. Helm's YAML writer, which stands behind its schema check and
/// <c>toYaml</c>, refuses, changes or breaks lines at all others.</summary>
internal static class ValueText
{
    public static readonly PortablePattern Allowed = PortablePattern.Parse(@"[^\x7f-\u009f\u2028\u2029\ufffe\uffff]*");

    /// <summary>Keys that users choose: printable, and short enough for an annotation's prefix and name. Helm writes the key
    /// <c>&lt;&lt;</c> without quotes, which merges maps when it is read again.</summary>
    public static readonly PortablePattern Key = PortablePattern.Parse("[ -;=-~][ -~]{0,315}");
}
