namespace Odin.Backup;

/// <summary>Where the program runs.</summary>
/// <param name="Variable">Reads a variable of the environment.</param>
/// <param name="Clock">Names backups.</param>
internal sealed record Surroundings(Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>Those of this process.</summary>
    public static Surroundings Own { get; } = new(Environment.GetEnvironmentVariable, TimeProvider.System);
}
