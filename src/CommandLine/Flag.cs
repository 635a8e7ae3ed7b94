namespace Odin.CommandLine;

/// <summary>An option that is there or not.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Help">What it is for.</param>
internal sealed record Flag(string Name, string Help) : Option(Name, "", Help);
