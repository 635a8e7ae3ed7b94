namespace Odin.Probe;

/// <summary>Several things that have to be well; each is asked until it is, and not again.</summary>
/// <param name="log">Is told what is well.</param>
/// <param name="open">What to say when it is well, and how it is asked.</param>
internal sealed class Checks(ProbeLog log, IReadOnlyList<(string WhenWell, Ask Ask)> open)
{
    IReadOnlyList<(string WhenWell, Ask Ask)> _open = open;

    /// <summary>What is still wrong.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(CancellationToken stop)
    {
        var problems = new List<string>();
        var open = new List<(string, Ask)>();
        foreach (var (whenWell, ask) in _open)
        {
            if (await ProblemAsync(ask, stop).ConfigureAwait(false) is { } problem)
            {
                problems.Add(problem);
                open.Add((whenWell, ask));
            }
            else
            {
                log.Say(whenWell);
            }
        }
        _open = open;
        return [.. problems.Distinct()];
    }

    static async Task<string?> ProblemAsync(Ask ask, CancellationToken stop)
    {
        try
        {
            return await ask(stop).ConfigureAwait(false);
        }
        catch (RequestException e) when (e.CanPass)
        {
            return e.Message;
        }
    }
}

/// <summary>Asks whether something is well.</summary>
/// <returns>What is wrong; <c>null</c>: nothing.</returns>
internal delegate Task<string?> Ask(CancellationToken stop);
