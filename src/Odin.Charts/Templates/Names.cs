namespace Odin.Charts;

/// <summary>Names of Kubernetes objects.</summary>
public static class Names
{
    /// <summary>A name cut to 63 characters, without a dash at the end: what a label and a Service's name may hold.
    /// In a template the text must be ASCII for certain, because Helm cuts bytes.</summary>
    /// <param name="name">The name.</param>
    public static string Label(string name) =>
        Trim(name.Length > 63 ? name[..63] : name);

    static string Trim(string name) => name.EndsWith('-') ? name[..^1] : name;
}
