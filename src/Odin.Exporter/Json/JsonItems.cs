using System.Globalization;
using System.Text;
using System.Text.Json;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Finds items in a document, with the value and the labels of each.</summary>
internal sealed class JsonItems
{
    readonly Metric _metric;
    readonly JsonPath _items;
    readonly JsonPath? _value;
    readonly double _scale;
    readonly (TargetLabel Label, JsonPath? Path, byte[] Constant)[] _labels;

    public JsonItems(Metric metric, JsonConfiguration configuration)
    {
        _metric = metric;
        _items = JsonPath.Parse(configuration.Items);
        _value = configuration.Value is { } value ? JsonPath.Parse(value) : null;
        _scale = configuration.Scale;
        _labels = [.. metric.Labels.Select(l => Of(l, configuration.Labels[l.Name]))];
    }

    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="take">Takes the key and the value of an item.</param>
    /// <param name="drop">Hears of an item that has none.</param>
    /// <exception cref="PathTooCostlyException">It takes too much work.</exception>
    public void Read(JsonElement root, Action<byte[], double> take, Action<DropReason> drop)
    {
        var budget = new StepBudget();
        foreach (var item in _items.Select(root, budget)) Read(item, budget, take, drop);
    }

    void Read(JsonElement item, StepBudget budget, Action<byte[], double> take, Action<DropReason> drop)
    {
        var key = new SeriesKey(stackalloc byte[SeriesKey.MaxLength]);
        if (Value(item, budget) is not { } value) drop(DropReason.Invalid);
        else if (Labels(item, budget, ref key) is { } reason) drop(reason);
        else take(key.Bytes.ToArray(), value * _scale);
    }

    // A text counts when it is a number: many registries keep metrics as texts.
    double? Value(JsonElement item, StepBudget budget)
    {
        if (_value is null) return 1;
        if (_value.Select(item, budget) is not [var node]) return null;
        double? value = node.ValueKind switch
        {
            JsonValueKind.Number => node.GetDouble(),
            JsonValueKind.True => 1,
            JsonValueKind.False => 0,
            JsonValueKind.String when double.TryParse(node.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) => n,
            _ => null,
        };
        return value is { } found && MetricRange.Holds(_metric, found * _scale) ? found : null;
    }

    DropReason? Labels(JsonElement item, StepBudget budget, ref SeriesKey key)
    {
        foreach (var (label, path, constant) in _labels)
            if (label.Add(path is null ? constant : Text(path, item, budget), ref key) is { } reason) return reason;
        return null;
    }

    static byte[] Text(JsonPath path, JsonElement item, StepBudget budget) => path.Select(item, budget) switch
    {
        [{ ValueKind: JsonValueKind.String } text] => Encoding.UTF8.GetBytes(text.GetString()!),
        [{ ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other] => Encoding.UTF8.GetBytes(other.GetRawText()),
        _ => [],
    };

    static (TargetLabel, JsonPath?, byte[]) Of(Label label, JsonLabelConfiguration source) =>
        (new(label), source.Path is null ? null : JsonPath.Parse(source.Path), Encoding.UTF8.GetBytes(source.Value ?? ""));
}
