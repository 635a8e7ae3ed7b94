namespace Odin.Exporter;

/// <summary>A point of a sum or a gauge.</summary>
internal sealed class NumberPoint() : OtlpPoint(attributes: 7, exemplars: 5, flags: 8)
{
    bool _hasValue;

    public double Value { get; set; }

    public override CumulativeStream Begin(bool isBaseline) => new NumberStream(isBaseline);

    protected override void Zero() => Value = 0;

    protected override void Clear() => (Value, _hasValue) = (0, false);

    protected override bool TryRead(int number, WireType type, ref WireReader reader)
    {
        if (number is not (4 or 6)) return false;
        Value = number == 4 ? reader.Double() : (long)reader.Fixed64();
        return _hasValue = true;
    }

    protected override Refusal? Check(OtlpUnit unit)
    {
        Value = unit.Convert(Value);
        return !_hasValue ? Refusal.NoValue : double.IsFinite(Value) ? null : Refusal.NotFinite;
    }
}
