namespace Odin.Backup;

/// <summary>Something cannot be done.</summary>
/// <param name="place">Where.</param>
/// <param name="cause">What is wrong there; a sentence without its subject's repetition. Its end is added where somebody else's words have none.</param>
/// <param name="wayOut">What to do; a sentence.</param>
internal sealed class BackupException(string place, string cause, string wayOut) : Exception($"{place}: {Sentence(cause)} {wayOut}")
{
    /// <summary>How the program ends because of it.</summary>
    public int Code { get; init; } = ExitCode.Failed;

    static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : trimmed + ".";
}
