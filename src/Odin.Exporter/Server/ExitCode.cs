namespace Odin.Exporter;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>It was asked to end, or the configuration that was to be checked is right.</summary>
    public const int Success = 0;

    /// <summary>The configuration is wrong, or an address cannot be listened on.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
