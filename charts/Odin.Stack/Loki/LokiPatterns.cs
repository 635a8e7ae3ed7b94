namespace Odin.Stack;

/// <summary>The form of texts in Loki's values.</summary>
internal static class LokiPatterns
{
    /// <summary>Hours, a day at least: the index has a table a day, and Loki refuses to keep logs for less.</summary>
    public const string Retention = "^(2[4-9]|[3-9][0-9]|[1-9][0-9]{2,5})h$";

    /// <summary>A number of bytes, as Loki writes it.</summary>
    public const string Size = "^[1-9][0-9]{0,5}(B|KB|MB|GB)$";

    /// <summary>Hours, or none.</summary>
    public const string Hours = "^(0|[1-9][0-9]{0,5})h$";
}
