namespace Odin.Backup;

/// <summary>Something cannot be done.</summary>
/// <param name="place">Where.</param>
/// <param name="cause">What is wrong there; a sentence without its subject's repetition, with its end.</param>
/// <param name="wayOut">What to do; a sentence.</param>
internal sealed class BackupException(string place, string cause, string wayOut) : Exception($"{place}: {cause} {wayOut}")
{
    /// <summary>How the program ends because of it.</summary>
    public int Code { get; init; } = ExitCode.Failed;
}
