namespace Odin.Stack;

/// <summary>How many backups are kept. They are counted, never aged: after a pause all are still there.</summary>
public sealed record BackupKeepValues
{
    /// <summary>The newest.</summary>
    /// <value>The default is <c>3</c>.</value>
    [Description("So many of the newest, whatever their days."), Range(1, 1000)]
    public int Last { get; init; } = 3;

    /// <summary>Of as many days that have one, the newest each.</summary>
    /// <value>The default is <c>7</c>.</value>
    [Description("The newest of each of so many days that have one."), Range(0, 1000)]
    public int Daily { get; init; } = 7;

    /// <summary>Of as many weeks that have one, the newest each.</summary>
    /// <value>The default is <c>4</c>.</value>
    [Description("The newest of each of so many weeks that have one; a week begins on Monday."), Range(0, 1000)]
    public int Weekly { get; init; } = 4;
}
