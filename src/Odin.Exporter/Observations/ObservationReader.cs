using System.Text.Json;
using System.Text.Unicode;

namespace Odin.Exporter;

/// <summary>Reads the body of <c>POST /v1/observations</c> into a batch.</summary>
internal ref struct ObservationReader
{
    const int MaxDepth = 8;

    static readonly string[] ListNames = ["inferences", "accuracies", "requests"];

    readonly Span<byte> _body;
    readonly ObservationBatch _batch;
    Utf8JsonReader _json;

    ObservationReader(Span<byte> body, ObservationBatch batch)
    {
        _body = body;
        _batch = batch;
        _json = new(body, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>What a list is called.</summary>
    public static string Name(ObservationList list) => ListNames[(int)list];

    /// <summary>Reads all of it.</summary>
    /// <returns>What is wrong with the body; <c>null</c>: nothing.</returns>
    public static string? Read(Span<byte> body, ObservationBatch batch)
    {
        if (!Utf8.IsValid(body)) return "the body is not UTF-8";
        var reader = new ObservationReader(body, batch);
        try
        {
            reader.ReadBody();
            return null;
        }
        catch (JsonException e)
        {
            return e.LineNumber is { } line
                ? $"no JSON, or deeper than {MaxDepth}, at line {line + 1}, byte {e.BytePositionInLine + 1}"
                : e.Message;
        }

        // Names are only unescaped when they are compared.
        catch (InvalidOperationException)
        {
            return reader.Malformed("an escape that stands for no character").Message;
        }
    }

    void ReadBody()
    {
        Span<bool> seen = stackalloc bool[ListNames.Length];
        _json.Read();
        Expect(JsonTokenType.StartObject, "the body should be an object");
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var list = List();
            if (seen[(int)list]) throw Malformed($"'{Name(list)}' is there twice");
            seen[(int)list] = true;
            _json.Read();
            Expect(JsonTokenType.StartArray, $"'{Name(list)}' should be a list");
            for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++) ReadObservation(list, i);
        }
        _json.Read();
    }

    readonly ObservationList List()
    {
        for (var i = 0; i < ListNames.Length; i++)
            if (_json.ValueTextEquals(ListNames[i])) return (ObservationList)i;
        throw Malformed($"there are only the lists {string.Join(", ", ListNames)}");
    }

    void ReadObservation(ObservationList list, int index)
    {
        var observation = new Observation { List = list, Index = index };
        if (ReadMembers(ref observation) is { } flaw) _batch.Add(list, index, flaw, _body);
        else _batch.Add(observation);
    }

    Flaw? ReadMembers(ref Observation observation)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            _json.Skip();
            return Flaw.Invalid("an observation should be an object");
        }
        var (required, optional) = ObservationMembers.Of(observation.List);
        var (seen, flaw) = (ObservationMember.None, (Flaw?)null);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var member = Member(required | optional);
            flaw ??= FlawOf(member, seen);
            seen |= member;
            _json.Read();
            var mayLack = (member & optional) != 0 && _json.TokenType == JsonTokenType.Null;
            if (flaw is null && !mayLack) flaw = ObservationValue.Read(ref _json, _body, member, ref observation);
            _json.Skip();
        }
        var missing = required & ~seen;
        return flaw ?? (missing == ObservationMember.None ? null : Flaw.Invalid("is missing", missing));
    }

    readonly Flaw? FlawOf(ObservationMember member, ObservationMember seen) =>
        member == ObservationMember.None ? Flaw.Unknown(BodyText.Of(_json))
        : (seen & member) != 0 ? Flaw.Invalid("is there twice", member)
        : null;

    readonly ObservationMember Member(ObservationMember known)
    {
        foreach (var (member, _, utf8) in ObservationMembers.All)
            if ((member & known) != 0 && _json.ValueTextEquals(utf8)) return member;
        return ObservationMember.None;
    }

    readonly void Expect(JsonTokenType type, string otherwise)
    {
        if (_json.TokenType != type) throw Malformed(otherwise);
    }

    readonly JsonException Malformed(string what) => new($"{what}, at byte {_json.TokenStartIndex + 1}");
}
