namespace Odin.Backup;

/// <summary>What the program can be asked to do.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Does">What it does, for people.</param>
/// <param name="Operand">Whether a component is said behind it.</param>
/// <param name="Options">Its own options.</param>
/// <param name="Prepare">Reads all its arguments, and does nothing yet.</param>
internal sealed record Verb(string Name, string Does, Operand Operand, IReadOnlyList<Option> Options, Func<Component?, Arguments, Surroundings, Work> Prepare)
{
    public static readonly IReadOnlyList<Verb> All =
        [BackupVerb.Verb, ListVerb.Verb, VerifyVerb.Verb, RestoreVerb.Verb, PruneVerb.Verb,
         RestoreWorkloadVerb.Verb, BackupStoppedVerb.Verb, SnapshotVerb.Verb];

    /// <summary>The verb and what stands behind it.</summary>
    public string Synopsis => Operand switch
    {
        Operand.None => Name,
        Operand.MayBe => $"{Name} [COMPONENT]",
        _ => $"{Name} COMPONENT",
    };
}

/// <summary>Whether a component is said behind a verb.</summary>
internal enum Operand
{
    None,
    MayBe,
    Component,
}

/// <summary>What a verb does, with its arguments read.</summary>
/// <param name="log">Is told what is done.</param>
/// <param name="output">Is given what was asked for.</param>
/// <param name="stop">The program is asked to end.</param>
/// <returns>An <see cref="ExitCode"/>.</returns>
/// <exception cref="BackupException">It failed.</exception>
internal delegate Task<int> Work(RunLog log, TextWriter output, CancellationToken stop);
