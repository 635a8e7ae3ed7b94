namespace Odin.Charts.Sdk;

/// <summary>The end of what a program wrote to its standard error, or the beginning of its unhandled exception.</summary>
sealed class ProgramComplaint
{
    const int Length = 10;

    readonly Queue<string> _lines = new();
    bool _holds;

    internal void Add(string line)
    {
        if (!_holds && IsException(line))
        {
            _lines.Clear();
            _holds = true;
        }

        if (_holds && _lines.Count == Length) return;
        _lines.Enqueue(line);
        if (_lines.Count > Length) _lines.Dequeue();
    }

    public override string ToString() => string.Join(Environment.NewLine, _lines);

    static bool IsException(string line) =>
        line.StartsWith("Unhandled exception", StringComparison.Ordinal) || line.StartsWith("Stack overflow", StringComparison.Ordinal);
}
