namespace Odin.Stack;

/// <summary>Times that routes name, such as office hours. Source: https://prometheus.io/docs/alerting/latest/configuration/#time_interval.</summary>
[SnakeCase]
public sealed record AlertmanagerTimeIntervalValues
{
    /// <summary>What routes call it.</summary>
    [Description("What routes call it."), MinLength(1)]
    public required string Name { get; init; }

    /// <summary>The times; one of them has to fit.</summary>
    [Description("The times; one of them has to fit."), MinLength(1)]
    public required IReadOnlyList<AlertmanagerTimesValues> TimeIntervals { get; init; }
}

/// <summary>Times: all that is said has to fit.</summary>
[SnakeCase]
public sealed record AlertmanagerTimesValues
{
    /// <summary>Times of the day.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Times of the day.")]
    public IReadOnlyList<AlertmanagerHoursValues>? Times { get; init; }

    /// <summary>Days of the week, such as monday:friday.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Days of the week, such as monday:friday."), RegularExpression("^[a-z]+(:[a-z]+)?$")]
    public IReadOnlyList<string>? Weekdays { get; init; }

    /// <summary>Days of the month, such as 1:5, or -1 for the last.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Days of the month, such as 1:5, or -1 for the last."), RegularExpression("^-?[0-9]{1,2}(:-?[0-9]{1,2})?$")]
    public IReadOnlyList<string>? DaysOfMonth { get; init; }

    /// <summary>Months, such as december or 1:3.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Months, such as december or 1:3."), RegularExpression("^([a-z]+|[0-9]{1,2})(:([a-z]+|[0-9]{1,2}))?$")]
    public IReadOnlyList<string>? Months { get; init; }

    /// <summary>Years, such as 2027 or 2027:2029.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Years, such as 2027 or 2027:2029."), RegularExpression("^[0-9]{4}(:[0-9]{4})?$")]
    public IReadOnlyList<string>? Years { get; init; }

    /// <summary>The time zone, such as Europe/Berlin; UTC when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The time zone, such as Europe/Berlin; UTC when null.")]
    public string? Location { get; init; }
}

/// <summary>Hours of a day.</summary>
[SnakeCase]
public sealed record AlertmanagerHoursValues
{
    /// <summary>When they begin, such as 09:00.</summary>
    [Description("When they begin, such as 09:00."), RegularExpression("^([01][0-9]|2[0-4]):[0-5][0-9]$")]
    public required string StartTime { get; init; }

    /// <summary>When they end, such as 17:30, or 24:00.</summary>
    [Description("When they end, such as 17:30, or 24:00."), RegularExpression("^([01][0-9]|2[0-4]):[0-5][0-9]$")]
    public required string EndTime { get; init; }
}
