using System.Globalization;

namespace Odin.Backup;

/// <summary>A backup's name: when it was begun, in UTC, to the second: <c>20261123T125030Z</c>. Names sort as times do.</summary>
internal readonly record struct BackupName : IComparable<BackupName>
{
    const string Form = "yyyyMMdd'T'HHmmss'Z'";

    BackupName(DateTime time) => Time = time;

    /// <summary>In UTC.</summary>
    public DateTime Time { get; }

    public static bool TryParse(string text, out BackupName name)
    {
        var isName = DateTime.TryParseExact(
            text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time);
        name = new(time);
        return isName;
    }

    /// <summary>The name of a backup that is begun now, later than all that are there, whatever the clock says.</summary>
    public static BackupName Next(DateTimeOffset now, IEnumerable<BackupName> there)
    {
        var time = now.UtcDateTime.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var after = there.Select(n => n.Time.AddSeconds(1)).DefaultIfEmpty(time).Max();
        return new(after > time ? after : time);
    }

    public int CompareTo(BackupName other) => Time.CompareTo(other.Time);

    public override string ToString() => Time.ToString(Form, CultureInfo.InvariantCulture);
}
