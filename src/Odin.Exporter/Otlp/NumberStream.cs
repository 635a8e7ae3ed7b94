namespace Odin.Exporter;

/// <summary>What a cumulative sum was.</summary>
internal sealed class NumberStream(bool isBaseline) : CumulativeStream(isBaseline)
{
    double _value;

    public override int Weight => 0;

    protected override void Advance(OtlpPoint point)
    {
        var number = (NumberPoint)point;
        var now = number.Value;
        if (now >= _value) number.Value -= _value;
        _value = now;
    }
}
