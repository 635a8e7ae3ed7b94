using System.Runtime.CompilerServices;
using k8s.Models;

namespace Odin.Charts.Tests;

/// <summary>Templates as they are really written: over several lines, with comments, casts and functions. What is refused
/// has a mark before it.</summary>
public static class RefusalPlaces
{
    static readonly TemplateFunction<RefusedImage, string> Reference = new(i => i.Repository + ":" + i.Tag);

    static readonly TemplateFunction<ChartContext<RefusedValues>, string> Again = Make();

    public static string File => Path();

    public static Dictionary<string, Action<Templates<RefusedValues>>> All { get; } = ((Action<Templates<RefusedValues>>[])
        [Chains, Comments, Repeated, Interpolated, SeveralHoles, Conditions, Inlined, SameLine, Everywhere, Casts, Recursive, StartsLater])
        .ToDictionary(d => d.Method.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    static string Path([CallerFilePath] string path = "") => path;

    static TemplateFunction<ChartContext<RefusedValues>, string> Make() => new(c => Again!.Of(c) + "!");

    static void SeveralHoles(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string>
        {
            Value = $"{/*!*/c.Values.Name.ToLower()}-{c.Values.Name}-{/*!*/c.Values.Debug}" + /*!*/c.Values.Name.Length,
        });
    }

    static void Chains(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<List<string>>
        {
            Value = /*!*/c.Values.Texts
                .Where(t => t != "")
                .Select(t => "--" + t) // in this order
                .Skip(1)
                .ToList(),
        });
    }

    static void Comments(Templates<RefusedValues> templates)
    {
        templates.Add(
            c => new Refused<string>
            {
                // c.Values.Name.ToLower() is not what it says
                Value = "c.Values.Name.ToLower()" + /* c.Values.Name.ToLower() */ /*!*/c.Values . Name
                    .ToLower(/* nothing */),
            });
    }

    static void Repeated(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string[]>
        {
            Value = new[]
            {
                c.Values.Extra != null ? c.Values.Extra.Repository : "",
                /*!*/c.Values.Extra!.Repository,
                c.Values.Extra == null ? "" : c.Values.Extra.Repository,
                /*!*/c.Values.Extra!.Repository + "!",
            },
        });
    }

    static void Interpolated(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string[]>
        {
            Value = new[]
            {
                /*!*/$"{c.Values.Name}:{{}}".ToUpper(),
                $@"{c.Values.Name} ""{/*!*/c.Values.Debug}""",
                $"""
                {c.Values.Name}
                "{/*!*/c.Values.Ratio}"
                """,
            },
        });
    }

    static void Conditions(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string> { Value = /*!*/c.Values.Class!.Trim() })
            .When(c => c.Values.Debug)
            .When(c => c.Values.Name != ""
                && /*!*/c.Values.Name.StartsWith("ab"));
        templates.FailWhen(c => /*!*/c.Values.Name.EndsWith("ab"), "No.");
        templates.Notes(c => $"Thank you, {/*!*/c.Values.Class}.");
    }

    static void Inlined(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string> { Value = Reference.Of(/*!*/c.Values.Image) });
    }

    static void SameLine(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<int> { Value = /*!*/c.Values.Count + 1 }); templates.Add(c => new Refused<int> { Value = /*!*/c.Values.Count - 1 });
    }

    static void Everywhere(Templates<RefusedValues> templates)
    {
        templates.Add(c => new V1Pod
        {
            Metadata = new() { Name = /*!*/c.Values.Name.ToLower(), Labels = new Dictionary<string, string> { { "a", /*!*/c.Values.Class!.Trim() } } },
            Spec = new()
            {
                Containers = new[] { new V1Container { Name = "a", Args = new Items<string> { "b", /*!*/c.Values.Name.ToUpper() } } },
            },
        });
        templates.Add(c => new Refused<int> { Value = 100 / /*!*/c.Values.Digit });
    }

    static void Casts(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<object[]>
        {
            Value = new object[]
            {
                /*!*/(int)c.Values.Size,
                (object)/*!*/((string)c.Values.Name).ToLower(),
                (/*!*/c.Values.Count + 1) * 2,
            },
        });
    }

    static void Recursive(Templates<RefusedValues> templates)
    {
        templates.Add(c => new Refused<string> { Value = /*!*/Again.Of(c) });
    }

    static void StartsLater(Templates<RefusedValues> templates)
    {
        templates.Add(

            template: c => new Refused<string> { Value = "a" + /*!*/c.Values.Class });
    }
}
