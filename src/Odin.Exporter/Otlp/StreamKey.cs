namespace Odin.Exporter;

/// <summary>Writes what tells streams apart: what a request says of a metric, then what it says of each point.</summary>
internal sealed class StreamKey
{
    readonly KeyBytes _said = new();
    readonly KeyBytes _key = new();
    readonly Piece[] _attributes = new Piece[OtlpPoint.MaxAttributes];
    int? _resourceEnd;

    /// <summary>Resource, scope and metric, one after the other.</summary>
    public ReadOnlySpan<byte> Said => _said.Bytes;

    /// <summary>The next metrics are of a resource. Its attributes are sorted once, and not for each of its metrics.</summary>
    public void SetResource(ReadOnlySpan<byte> resource)
    {
        _said.Length = 0;
        _resourceEnd = TryAddAttributes(resource) ? _said.Length : null;
    }

    /// <summary>The next points are of a metric of a scope of the resource.</summary>
    /// <returns><c>false</c> when all of that is too long to be told apart.</returns>
    public bool TrySet(ReadOnlySpan<byte> scope, in OtlpMetric metric)
    {
        if (_resourceEnd is not { } end) return false;
        _said.Length = end;
        return _said.TryAdd(scope) && _said.TryAdd(metric.Name) && _said.TryAdd(metric.Unit) && _said.TryAdd([(byte)metric.Kind]);
    }

    /// <summary>The key of a point's stream; empty when it is too long.</summary>
    public ReadOnlySpan<byte> Of(long origin, OtlpPoint point, ReadOnlySpan<byte> message)
    {
        _key.Length = 0;
        _key.Add((ulong)origin);
        _key.Add(point.Start);
        Piece.Sort(point.Attributes, message);
        return _key.TryAdd(point.Attributes, message) ? _key.Bytes : [];
    }

    bool TryAddAttributes(ReadOnlySpan<byte> resource)
    {
        var count = 0;
        var reader = new WireReader(resource);
        while (reader.Next(out var number, out var type))
        {
            if (number == 1) Piece.Add(ref reader, _attributes, ref count);
            else reader.Skip(type);
        }
        if (count > _attributes.Length) return false;
        Piece.Sort(_attributes.AsSpan(0, count), resource);
        return _said.TryAdd(_attributes.AsSpan(0, count), resource);
    }
}
