using System.ComponentModel.DataAnnotations;

namespace Odin.Charts.Tests;

/// <summary>A chart of which a test can break any part.</summary>
public class BadChart<TValues>(string name = "bad") : Chart<TValues>(name) where TValues : class, new()
{
    public Action<Templates<TValues>> Templates { get; init; } = _ => { };

    public Action<Dependencies<TValues>> Dependencies { get; init; } = _ => { };

    public Func<ChartMetadata> Said { get; init; } = () => new() { Description = "Bad." };

    public override ChartMetadata Metadata => Said();

    protected override void Define(Templates<TValues> templates) => Templates(templates);

    protected override void Depend(Dependencies<TValues> dependencies) => Dependencies(dependencies);
}

public sealed class BadChart(string name = "bad") : BadChart<NoValues>(name);

public sealed record NoValues;

public sealed record ThrowingValues
{
    public string Name { get; init; } = Throw();

    static string Throw() => throw new InvalidOperationException("No luck.");
}

public sealed record CircularValues
{
    public CircularValues? Next { get; init; }
}

public sealed record NarrowValues
{
    [Range(1, 3)] public int Count { get; init; } = 7;
}

public sealed record TimeValues
{
    public TimeSpan Timeout { get; init; }
}

public sealed record PatternValues
{
    [RegularExpression("(?<=a)b")] public string Name { get; init; } = "";
}

public sealed record EnormousValues
{
    public IReadOnlyList<string> Names { get; init; } = [.. Enumerable.Repeat(new string('x', 1 << 20), 6)];
}
