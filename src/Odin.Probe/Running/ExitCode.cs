namespace Odin.Probe;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Passed = 0;

    /// <summary>It failed, took too long, or was asked to end.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
