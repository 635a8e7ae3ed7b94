namespace Odin.Probe;

/// <summary>What a verb does, with its arguments read.</summary>
/// <param name="log">Is told what is done.</param>
/// <param name="stop">The time is over, or the probe is asked to end.</param>
/// <exception cref="CheckFailedException">It failed.</exception>
internal delegate Task Check(ProbeLog log, CancellationToken stop);
