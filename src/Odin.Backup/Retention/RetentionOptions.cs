namespace Odin.Backup;

/// <summary>The options that say how many backups are kept.</summary>
internal static class RetentionOptions
{
    public static readonly Option<int> Last = new("--keep-last", "NUMBER", "keep the newest", Read.Count);
    public static readonly Option<int> Daily = new("--keep-daily", "NUMBER", "keep the newest of each of as many days", Read.Count);
    public static readonly Option<int> Weekly = new("--keep-weekly", "NUMBER", "keep the newest of each of as many weeks", Read.Count);

    public static readonly IReadOnlyList<Option> All = [Last, Daily, Weekly];

    /// <summary>None when nothing was said of it.</summary>
    /// <exception cref="UsageException">None would be kept.</exception>
    public static RetentionPolicy? Of(Arguments arguments)
    {
        if (!All.Any(arguments.Has)) return null;
        var (last, daily, weekly) = (arguments.Optional(Last, 0), arguments.Optional(Daily, 0), arguments.Optional(Weekly, 0));
        return last + daily + weekly > 0 ? new(last, daily, weekly) : throw new UsageException("All that is said is to keep 0: leave it out to keep all, or say more than 0.");
    }
}
