namespace Odin.Exporter;

/// <summary>What all bodies that are being read may hold at once: many slow clients with long bodies cannot fill the memory.</summary>
internal sealed class IntakeMemory(int maxBodyBytes)
{
    /// <summary>How many of the longest bodies fit.</summary>
    const int Bodies = 8;

    long _taken;

    public bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) <= (long)Bodies * maxBodyBytes) return true;
        Return(bytes);
        return false;
    }

    public void Return(int bytes) => Interlocked.Add(ref _taken, -bytes);
}
