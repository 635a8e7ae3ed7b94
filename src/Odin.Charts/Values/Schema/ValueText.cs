namespace Odin.Charts;

/// <summary>The characters that text in values may hold. Helm's YAML writer, which stands behind its schema check and
/// <c>toYaml</c>, refuses, changes or breaks lines at all others.</summary>
internal static class ValueText
{
    public static readonly PortablePattern Allowed = PortablePattern.Parse(@"[^\x7f-\u009f\u2028\u2029\ufffe\uffff]*");

    /// <summary>Keys that users choose: printable, and short enough for an annotation's prefix and name.</summary>
    public static readonly PortablePattern Key = PortablePattern.Parse("[ -~]{1,316}");
}
