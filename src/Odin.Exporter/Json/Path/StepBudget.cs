namespace Odin.Exporter;

/// <summary>How much work may still be done on a document, so that none can hold the exporter up.</summary>
internal sealed class StepBudget(int steps = StepBudget.Default)
{
    /// <summary>Some tenths of a second, and many times what a document of the size limit needs.</summary>
    public const int Default = 2_000_000;

    int _left = steps;

    /// <exception cref="PathTooCostlyException">There are not so many left.</exception>
    public void Spend(int steps)
    {
        if (steps > _left) throw new PathTooCostlyException();
        _left -= steps;
    }
}

/// <summary>A path takes too much work on a document.</summary>
internal sealed class PathTooCostlyException() : Exception("The path takes too much work on this document");
