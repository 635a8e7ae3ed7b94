namespace Odin.Charts.Metrics;

/// <summary>Interim, until the typed queries are merged.</summary>
public sealed record Silence(string Code, string Reason);

/// <summary>Interim, until the typed queries are merged.</summary>
public sealed class Query(string text, string file, int line)
{
    /// <summary>Interim.</summary>
    public string Text => text;

    /// <summary>Interim.</summary>
    public (string File, int Line) Place => (file, line);

    /// <summary>Interim.</summary>
    public static Query Parse(string text, [System.Runtime.CompilerServices.CallerFilePath] string file = "", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(text, file, line);
}
