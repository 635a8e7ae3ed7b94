namespace Odin.Charts;

/// <summary>Names of Kubernetes objects.</summary>
public static class Names
{
    /// <summary>A name cut to a length, without a dash at the end: what a label and a Service's name may hold.
    /// In a template the text must be ASCII for certain, because Helm cuts bytes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="length">The most characters that are kept; a constant.</param>
    public static string Label(string name, int length = 63) =>
        Trim(name.Length > length ? name[..length] : name);

    static string Trim(string name) => name.EndsWith('-') ? name[..^1] : name;
}
