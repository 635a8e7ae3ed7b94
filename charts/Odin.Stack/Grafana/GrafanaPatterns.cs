namespace Odin.Stack;

/// <summary>The form of texts in Grafana's values.</summary>
internal static class GrafanaPatterns
{
    /// <summary>What a line of an INI file holds as it stands: without quotes around it, marks of comments, and backslashes, by which
    /// a line goes on.</summary>
    public const string IniText = @"^([!$-&(-:<-\[\]-_a-~]([ !$-:<-\[\]-_a-~]*[!$-:<-\[\]-_a-~])?)?$";

    /// <summary>An address in an INI file, or nothing.</summary>
    public const string IniUrl = @"^(https?://[!$-:<-\[\]-_a-~]+)?$";

    /// <summary>A key of a Secret.</summary>
    public const string Key = "^[-._a-zA-Z0-9]{1,253}$";

    /// <summary>A length of time.</summary>
    public const string Duration = "^[1-9][0-9]*(ms|s|m|h|d)$";
}
