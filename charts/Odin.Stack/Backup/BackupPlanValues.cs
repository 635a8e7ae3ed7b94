namespace Odin.Stack;

/// <summary>How one part is backed up: when, where, and how much of it is kept.</summary>
public sealed record BackupPlanValues
{
    /// <summary>When, as cron says it.</summary>
    /// <value>The default is <c>"0 1 * * *"</c>.</value>
    [Description("When, as cron says it: minute, hour, day of the month, month, day of the week; or @hourly, @daily, @weekly, @monthly, @yearly."), RegularExpression("^(@(hourly|daily|midnight|weekly|monthly|yearly|annually)|[0-9*][^ ]*( [^ ]+){4})$")]
    public string Schedule { get; init; } = "0 1 * * *";

    /// <summary>Whether nothing is backed up for the time being.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether nothing is backed up for the time being. An alert reminds of it.")]
    public bool Suspend { get; init; } = false;

    /// <summary>The longest that a backup may take, in seconds.</summary>
    /// <value>The default is <c>7200</c>.</value>
    [Description("The longest that a backup may take, in seconds."), Range(60, 172800)]
    public int DeadlineSeconds { get; init; } = 7200;

    /// <summary>How many backups are kept.</summary>
    [Description("How many backups are kept: those that last, daily or weekly names, once each. They are counted, never aged, and the last good one stays whatever is said here.")]
    public BackupKeepValues Keep { get; init; } = new();
}
