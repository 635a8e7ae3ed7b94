using System.Collections.Immutable;

namespace Odin.Stack;

/// <summary>One program of the stack that talks to another: the address in the one's configuration and the rules in both policies
/// come from here.</summary>
/// <param name="From">Who connects.</param>
/// <param name="To">Who answers.</param>
/// <param name="Port">The name of the port.</param>
internal sealed record Flow(Part From, Part To, string Port)
{
    /// <summary>The ends of the names of more accounts that connect, after the part's own, which is one of them.</summary>
    public ImmutableArray<string> MoreAccounts { get; init; } = [];

    /// <summary>The accounts that connect, within an umbrella.</summary>
    public IEnumerable<string> Accounts => [From.FullName, .. MoreAccounts.Select(end => $"{From.FullName}-{end}")];

    /// <summary>The address within an umbrella: <c>http://{release}-tempo:3200/path</c>.</summary>
    public string Url(string path = "", string scheme = "http") => $"{scheme}://{Address}{path}";

    /// <summary>Host and port within an umbrella.</summary>
    public string Address => $"{To.FullName}:{To[Port].Number}";
}
