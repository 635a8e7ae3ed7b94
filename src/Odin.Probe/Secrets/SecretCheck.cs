using System.Text.RegularExpressions;

namespace Odin.Probe;

/// <summary>Makes a Secret once, and keeps one that is there.</summary>
internal sealed partial class SecretCheck(
    Surroundings surroundings,
    string? ns,
    string name,
    IReadOnlyList<KeyValuePair<string, string>> literals,
    IReadOnlyList<RandomValue> random,
    IReadOnlyList<KeyValuePair<string, string>> labels)
{
    static readonly Option<string> Name = new("--name", "NAME", "the Secret's name", Read.Name);
    static readonly Option<string?> Namespace = new("--namespace", "NAMESPACE", "where the Secret is; the probe's own when it is not said", Read.Name);
    static readonly Option<KeyValuePair<string, string>> Key = new("--key", "KEY=VALUE", "a key with this value", ReadKey) { IsRepeatable = true };
    static readonly Option<RandomValue> Random = new("--random", "KEY=LENGTH", "a key with so many random letters and digits", RandomValue.Parse) { IsRepeatable = true };
    static readonly Option<KeyValuePair<string, string>> Label = new("--label", "KEY=VALUE", "a label of the Secret", Read.Pair) { IsRepeatable = true };

    public static Verb Verb { get; } = new(
        "secret", "a Secret with the keys is there; it is made when it is not, and kept when it is",
        [Name, Namespace, Key, Random, Label],
        (arguments, surroundings) =>
        {
            arguments.AtLeastOne(Key, Random);
            var (keys, random, labels) = (arguments.All(Key), arguments.All(Random), arguments.All(Label));
            Once("key", [.. keys.Select(k => k.Key), .. random.Select(r => r.Key)]);
            Once("label", [.. labels.Select(l => l.Key)]);
            return new SecretCheck(surroundings, arguments.Optional(Namespace, null), arguments.Required(Name), keys, random, labels).RunAsync;
        });

    /// <summary>Reads a key of a Secret and what stands behind it.</summary>
    /// <exception cref="FormatException">The key is none.</exception>
    public static KeyValuePair<string, string> ReadKey(string value)
    {
        var pair = Read.Pair(value);
        return KeyForm().IsMatch(pair.Key) ? pair : throw new FormatException($"'{pair.Key}' is no key of a Secret: letters, digits, '-', '_' and '.'.");
    }

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var api = KubernetesApi.Of(surroundings);
        var where = ns ?? KubernetesApi.OwnNamespace(surroundings);
        log.Say($"Looking for the Secret {name} in {where}.");
        await Until.WellAsync(log, s => ProblemsAsync(api, where, log, s), stop).ConfigureAwait(false);
    }

    async Task<IReadOnlyList<string>> ProblemsAsync(KubernetesApi api, string where, ProbeLog log, CancellationToken stop)
    {
        if (await api.FindSecretAsync(where, name, stop).ConfigureAwait(false) is { } found)
        {
            Keep(found, log);
            return [];
        }
        if (!await api.TryCreateSecretAsync(where, Make(), stop).ConfigureAwait(false)) return [$"Another one makes the Secret {name} just now."];
        log.Say($"Made the Secret {name} with the keys {string.Join(", ", Keys)}.");
        return [];
    }

    void Keep(Secret found, ProbeLog log)
    {
        var missing = Keys.Where(k => string.IsNullOrEmpty(found.Data?.GetValueOrDefault(k))).ToList();
        if (missing.Count > 0)
            throw new CheckFailedException(
                $"The Secret {name} is there without the keys {string.Join(", ", missing)}. It is kept as it is: add them, or delete it and it is made anew.");
        log.Say($"The Secret {name} is there with the keys {string.Join(", ", Keys)}: kept as it is.");
    }

    IEnumerable<string> Keys => literals.Select(l => l.Key).Concat(random.Select(r => r.Key));

    NewSecret Make() => new()
    {
        Metadata = new() { Name = name, Labels = labels.ToDictionary() },
        StringData = literals.Concat(random.Select(r => KeyValuePair.Create(r.Key, r.Make()))).ToDictionary(),
    };

    static void Once(string what, IReadOnlyList<string> keys)
    {
        if (keys.GroupBy(k => k, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new UsageException($"The {what} {twice.Key} is there twice.");
    }

    [GeneratedRegex("^[-._a-zA-Z0-9]{1,253}$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();
}
