using System.Linq.Expressions;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record WrittenItem
{
    public required string Name { get; init; }

    public int Port { get; init; } = 80;

    public string? Path { get; init; }
}

public sealed record WrittenValues
{
    public string Text { get; init; } = "";

    public string? Maybe { get; init; }

    public int Number { get; init; } = 1;

    public int? MaybeNumber { get; init; }

    public double Ratio { get; init; } = 0.5;

    public bool Flag { get; init; }

    public SinkMode Mode { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<int> Numbers { get; init; } = [];

    public IReadOnlyList<WrittenItem> Items { get; init; } = [];

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public JsonObject Free { get; init; } = [];
}

[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Written", PluralName = "written")]
public sealed record WrittenResource<T>
{
    public T? X { get; init; }

    /// <summary>Stands after what is tested: a list at an object's end is written otherwise.</summary>
    public bool End { get; init; } = true;
}

/// <summary>What the compiler writes for one expression.</summary>
internal static class Written
{
    const string Head = "apiVersion: odin.test/v1\nkind: Written\n";

    sealed class OneChart<T>(Expression<Func<ChartContext<WrittenValues>, T>> body) : Chart<WrittenValues>("one")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "One." };

        protected override void Define(Templates<WrittenValues> templates) => templates.Add(Expression.Lambda<Func<ChartContext<WrittenValues>, WrittenResource<T>>>(
            Expression.MemberInit(Expression.New(typeof(WrittenResource<T>)), Expression.Bind(typeof(WrittenResource<T>).GetProperty("X")!, body.Body)), body.Parameters));
    }

    /// <summary>The lines for <c>x</c>; or the code of the error.</summary>
    public static string For<T>(Expression<Func<ChartContext<WrittenValues>, T>> body)
    {
        var compiled = new OneChart<T>(body).Compile();
        if (compiled.Diagnostics.Count > 0) return string.Join(" ", compiled.Diagnostics.Select(d => d.Code));
        return compiled.Files.First(f => f.Path == "templates/written.yaml").Text[Head.Length..].Replace("\nend: true\n", "", StringComparison.Ordinal);
    }

    /// <summary>The value of <c>x</c>, on its line.</summary>
    public static string Inline<T>(Expression<Func<ChartContext<WrittenValues>, T>> body) => For(body) is var text && text.StartsWith("x: ", StringComparison.Ordinal) ? text[3..] : text;
}
