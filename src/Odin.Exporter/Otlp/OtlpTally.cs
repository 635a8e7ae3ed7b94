using System.Globalization;
using System.Text;

namespace Odin.Exporter;

/// <summary>What became of the points of a request.</summary>
internal sealed class OtlpTally
{
    /// <summary>How many different refusals are told; all are counted.</summary>
    const int MaxTold = 10;

    /// <summary>How much of a metric's name is told, in bytes.</summary>
    const int MaxName = 100;

    readonly long[] _dropped = new long[Enum.GetValues<DropReason>().Length];
    readonly List<Told> _told = [];

    sealed record Told(byte[] Metric, Refusal Refusal)
    {
        public long Points { get; set; }
    }

    public long Taken { get; private set; }

    public long Refused { get; private set; }

    public void Take() => Taken++;

    /// <summary>Some points of a metric are not taken.</summary>
    public void Refuse(ReadOnlySpan<byte> metric, Refusal refusal, long points = 1)
    {
        if (points == 0) return;
        _dropped[(int)refusal.Reason] += points;
        Refused += points;
        metric = metric[..Math.Min(metric.Length, MaxName)];
        foreach (var told in _told)
        {
            if (told.Refusal != refusal || !metric.SequenceEqual(told.Metric)) continue;
            told.Points += points;
            return;
        }
        if (_told.Count < MaxTold) _told.Add(new(metric.ToArray(), refusal) { Points = points });
    }

    /// <summary>Counts it.</summary>
    public void Report(SourceHealth health)
    {
        if (Taken > 0) health.Took(Taken);
        for (var i = 0; i < _dropped.Length; i++)
            if (_dropped[i] > 0) health.Dropped((DropReason)i, _dropped[i]);
    }

    /// <summary>What was refused and why, for people; <c>null</c> when all was taken.</summary>
    public string? Message()
    {
        if (Refused == 0) return null;
        var text = new StringBuilder();
        var left = Refused;
        foreach (var told in _told)
        {
            if (text.Length > 0) text.Append("; ");
            var metric = Encoding.UTF8.GetString(told.Metric);
            text.Append(CultureInfo.InvariantCulture, $"{metric} {told.Refusal.Detail} ({told.Points} points)");
            left -= told.Points;
        }
        if (left > 0) text.Append(CultureInfo.InvariantCulture, $"; {left} points more");
        return text.ToString();
    }
}
