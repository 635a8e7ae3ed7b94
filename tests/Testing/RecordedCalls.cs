using k8s.Models;

namespace Odin.Charts.Testing;

/// <summary>A call to the Kubernetes API, or the right to it.</summary>
/// <param name="Verb">As a Role has it.</param>
/// <param name="Resource">With its part and its group: <c>statefulsets/scale.apps</c>.</param>
/// <param name="Name">Of which object: empty where none can be said, <c>*</c>: of any.</param>
public sealed record ApiCall(string Verb, string Resource, string Name)
{
    static readonly string[] WithoutName = ["create", "list", "watch", "deletecollection"];

    /// <summary>Reads a line as <see cref="ToString"/> writes it.</summary>
    public static ApiCall Parse(string line) => line.Split(' ') is [var verb, var resource, .. var name] && name.Length <= 1
        ? new(verb, resource, name.Length == 0 ? "" : name[0])
        : throw new FormatException($"'{line}' is no 'VERB RESOURCE [NAME]'.");

    /// <summary>What a rule of a Role allows.</summary>
    public static IEnumerable<ApiCall> Of(V1PolicyRule rule) =>
        from verb in rule.Verbs
        from apiGroup in rule.ApiGroups
        from resource in rule.Resources
        from name in WithoutName.Contains(verb) ? [""] : rule.ResourceNames is { Count: > 0 } names ? names : ["*"]
        select new ApiCall(verb, apiGroup.Length == 0 ? resource : $"{resource}.{apiGroup}", name);

    public override string ToString() => $"{Verb} {Resource} {Name}".TrimEnd();
}

/// <summary>The calls of a verb of <c>odin-backup</c>, as its tests have recorded them, beside the rights that a chart gives.</summary>
public static class RecordedCalls
{
    /// <summary>The calls of a verb: <c>tests/Odin.Backup.Tests/Approved/Calls/VERB.txt</c>.</summary>
    /// <param name="verb">Of <c>odin-backup</c>: <c>restore-workload</c>.</param>
    /// <param name="names">For the placeholders in it, without their braces: <c>workload</c>, <c>request</c>, and the Jobs by their steps.</param>
    public static IReadOnlySet<ApiCall> Of(string verb, IReadOnlyDictionary<string, string> names) => File
        .ReadAllLines(Repository.Combine("tests", "Odin.Backup.Tests", "Approved", "Calls", $"{verb}.txt"))
        .Select(l => ApiCall.Parse(names.Aggregate(l, (line, n) => line.Replace($"{{{n.Key}}}", n.Value, StringComparison.Ordinal)))).ToHashSet();

    /// <summary>What is asked for and not allowed, and what is allowed and not asked for, a line each; nothing: the rules are the least that is enough.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlySet<ApiCall> calls, IEnumerable<V1PolicyRule> rules)
    {
        var allowed = rules.SelectMany(ApiCall.Of).ToHashSet();
        return [.. calls.Except(allowed).Select(c => $"missing:   {c}").Concat(allowed.Except(calls).Select(c => $"too much:  {c}")).Order(StringComparer.Ordinal)];
    }
}
