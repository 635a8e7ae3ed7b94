namespace Odin.Exporter;

/// <summary>What all bodies that are being read may hold at once: many slow clients with long bodies cannot fill the memory.</summary>
internal sealed class IntakeMemory
{
    /// <summary>How many of the longest bodies fit.</summary>
    const int Bodies = 8;

    long _most;
    long _taken;

    /// <summary>How long a body may be.</summary>
    public int MaxBodyBytes
    {
        set => Volatile.Write(ref _most, (long)Bodies * value);
    }

    public bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) <= Volatile.Read(ref _most)) return true;
        Return(bytes);
        return false;
    }

    public void Return(int bytes) => Interlocked.Add(ref _taken, -bytes);
}
