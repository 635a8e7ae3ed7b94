namespace Odin.Backup;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>It failed, or was asked to end.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Another run works at the same place.</summary>
    public const int Busy = 3;

    /// <summary>A backup is not what its manifest says.</summary>
    public const int Damaged = 4;

    /// <summary>The new snapshot is there and good, but old ones could not be pruned.</summary>
    public const int NotPruned = 5;

    /// <summary>What was begun in the cluster is not finished, and its state is kept: run it again, and it continues.</summary>
    public const int Unfinished = 6;

    /// <summary>All of them, for people.</summary>
    public static readonly IReadOnlyList<(int Code, string Meaning)> Meanings =
    [
        (Done, "done"),
        (Failed, "failed, or asked to end; nothing that was good is lost"),
        (Usage, "the arguments are wrong"),
        (Busy, "another run works at the same place"),
        (Damaged, "a backup is not what its manifest says"),
        (NotPruned, "the new snapshot is there and good, but old ones could not be pruned"),
        (Unfinished, "what was begun in the cluster is not finished; run it again, and it continues"),
    ];
}
