namespace Odin.Probe;

/// <summary>A check failed.</summary>
/// <param name="problems">What is wrong, each for people and with a way out where there is one.</param>
internal sealed class CheckFailedException(params IReadOnlyList<string> problems) : Exception(string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
