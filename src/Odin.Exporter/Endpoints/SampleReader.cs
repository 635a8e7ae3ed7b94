using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Odin.Exporter;

/// <summary>Reads the samples of Prometheus' text format 0.0.4 and of OpenMetrics. Types, help and exemplars are skipped.</summary>
/// <param name="text">The whole exposition.</param>
/// <param name="isOpenMetrics">Whether it has to end with <c># EOF</c>, and may have exemplars.</param>
internal ref struct SampleReader(ReadOnlySpan<byte> text, bool isOpenMetrics)
{
    const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    ReadOnlySpan<byte> _rest = text;
    ReadOnlySpan<byte> _line;
    int _number;
    bool _isEnded;

    /// <summary>Its name.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public double Value { get; private set; }

    public SampleLabels Labels { get; } = new();

    /// <summary>Reads the next sample; <c>false</c> at the end.</summary>
    /// <exception cref="OutboundException">There is a line that is none.</exception>
    public bool Read()
    {
        while (!_rest.IsEmpty && !_isEnded)
        {
            NextLine();
            if (_line.IsEmpty) continue;
            if (_line[0] != '#')
            {
                ReadSample();
                return true;
            }
            _isEnded = isOpenMetrics && _line.SequenceEqual("# EOF"u8);
        }
        if (isOpenMetrics && !_isEnded)
            throw new OutboundException(ErrorReason.Invalid, "the exposition has no '# EOF': it is cut off");
        return false;
    }

    void NextLine()
    {
        var end = _rest.IndexOf((byte)'\n');
        _line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? [] : _rest[(end + 1)..];
        _line = _line.TrimStart(" \t"u8).TrimEnd(" \t\r"u8);
        _number++;
    }

    void ReadSample()
    {
        Labels.Clear();
        Name = Take(IsNameByte);
        if (Name is [>= (byte)'0' and <= (byte)'9', ..]) Fail();
        SkipBlanks();
        if (TryTake('{')) ReadLabels();
        if (Name.IsEmpty) Fail();
        SkipBlanks();
        Value = ReadValue();
        SkipBlanks();
        if (_line.IsEmpty || (isOpenMetrics && _line[0] == '#')) return;
        if (!double.IsFinite(ReadValue())) Fail();
        SkipBlanks();
        if (!_line.IsEmpty && !(isOpenMetrics && _line[0] == '#')) Fail();
    }

    void ReadLabels()
    {
        while (true)
        {
            SkipBlanks();
            if (TryTake('}')) return;
            ReadLabel();
            SkipBlanks();
            if (TryTake('}')) return;
            if (!TryTake(',')) Fail();
        }
    }

    // A metric whose name is not of the old characters has it among its labels: {"my.metric",a="b"}.
    void ReadLabel()
    {
        var isQuoted = _line is [(byte)'"', ..];
        var name = isQuoted ? TakeQuoted() : Take(IsNameByte);
        SkipBlanks();
        if (TryTake('='))
        {
            SkipBlanks();
            if (name.IsEmpty || !Labels.TryAdd(name, TakeQuoted())) Fail();
        }
        else if (isQuoted && Name.IsEmpty) Name = name;
        else Fail();
    }

    ReadOnlySpan<byte> TakeQuoted()
    {
        if (!TryTake('"')) Fail();
        for (var i = 0; i < _line.Length; i++)
        {
            if (_line[i] == '\\') i++;
            else if (_line[i] == '"')
            {
                var quoted = _line[..i];
                _line = _line[(i + 1)..];
                return quoted;
            }
        }
        Fail();
        return default;
    }

    double ReadValue()
    {
        var end = _line.IndexOfAny((byte)' ', (byte)'\t');
        var text = end < 0 ? _line : _line[..end];
        _line = _line[text.Length..];
        return double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) ? value : Special(text);
    }

    readonly double Special(ReadOnlySpan<byte> text)
    {
        var isNegative = text is [(byte)'-', ..];
        if (text is [(byte)'-' or (byte)'+', ..]) text = text[1..];
        if (Ascii.EqualsIgnoreCase(text, "inf"u8) || Ascii.EqualsIgnoreCase(text, "infinity"u8))
            return isNegative ? double.NegativeInfinity : double.PositiveInfinity;
        if (!Ascii.EqualsIgnoreCase(text, "nan"u8)) Fail();
        return double.NaN;
    }

    ReadOnlySpan<byte> Take(Func<byte, bool> fits)
    {
        var length = 0;
        while (length < _line.Length && fits(_line[length])) length++;
        var taken = _line[..length];
        _line = _line[length..];
        return taken;
    }

    static bool IsNameByte(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)':';

    bool TryTake(char c)
    {
        if (_line.IsEmpty || _line[0] != c) return false;
        _line = _line[1..];
        return true;
    }

    void SkipBlanks() => _line = _line.TrimStart(" \t"u8);

    [DoesNotReturn]
    readonly void Fail() =>
        throw new OutboundException(ErrorReason.Invalid, $"line {_number} is no sample of Prometheus' text format");
}
