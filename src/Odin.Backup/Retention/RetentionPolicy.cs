using System.Globalization;

namespace Odin.Backup;

/// <summary>How many backups are kept. They are counted, never aged: after a pause all are still there.</summary>
/// <param name="Last">The newest.</param>
/// <param name="Daily">Of as many days that have one, the newest each.</param>
/// <param name="Weekly">Of as many ISO weeks that have one, the newest each.</param>
internal sealed record RetentionPolicy(int Last, int Daily, int Weekly)
{
    /// <summary>Those of them that are kept; the newest always is.</summary>
    public IReadOnlySet<BackupName> Kept(IEnumerable<BackupName> names)
    {
        var newest = names.OrderDescending().ToList();
        return newest.Take(Math.Max(Last, 1)).Concat(FirstOfEach(newest, Day, Daily)).Concat(FirstOfEach(newest, Week, Weekly)).ToHashSet();
    }

    static IEnumerable<BackupName> FirstOfEach(IEnumerable<BackupName> newest, Func<BackupName, int> period, int count) =>
        newest.GroupBy(period).Take(count).Select(g => g.First());

    static int Day(BackupName name) => DateOnly.FromDateTime(name.Time).DayNumber;

    static int Week(BackupName name) => (ISOWeek.GetYear(name.Time) * 100) + ISOWeek.GetWeekOfYear(name.Time);
}
