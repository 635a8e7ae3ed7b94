namespace Odin.Stack;

/// <summary>The form of texts in values, in what regular expressions of Go and .NET share.</summary>
internal static class Patterns
{
    /// <summary>The name of a Kubernetes object that is a DNS label.</summary>
    public const string Name = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$";

    /// <summary>An end of the name of an object, or nothing.</summary>
    public const string NameOverride = "^([a-z]([-a-z0-9]{0,50}[a-z0-9])?)?$";

    /// <summary>The name of an object with the release's in it, or nothing.</summary>
    public const string FullnameOverride = @"^(([a-z][a-z0-9]*|\{release\})(-([a-z0-9]+|\{release\}))*)?$";

    /// <summary>A block of addresses.</summary>
    public const string Cidr = "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-f:]+/[0-9]{1,3})$";

    /// <summary>An address of a server, with the release's name in it or not.</summary>
    public const string Url = "^(https?://[!-~]+)?$";
}
