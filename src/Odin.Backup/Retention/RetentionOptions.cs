namespace Odin.Backup;

/// <summary>The options that say how many backups are kept.</summary>
internal static class RetentionOptions
{
    public static readonly Option<int> Last = new("--keep-last", "NUMBER", "keep the newest", Read.Count);
    public static readonly Option<int> Daily = new("--keep-daily", "NUMBER", "keep the newest of each of as many days", Read.Count);
    public static readonly Option<int> Weekly = new("--keep-weekly", "NUMBER", "keep the newest of each of as many weeks", Read.Count);

    public static readonly IReadOnlyList<Option> All = [Last, Daily, Weekly];

    /// <summary>None when nothing was said of it.</summary>
    public static RetentionPolicy? Of(Arguments arguments) => All.Any(arguments.Has)
        ? new(arguments.Optional(Last, 0), arguments.Optional(Daily, 0), arguments.Optional(Weekly, 0))
        : null;
}
