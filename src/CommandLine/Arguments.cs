namespace Odin.CommandLine;

/// <summary>What was said behind a verb.</summary>
internal sealed class Arguments
{
    readonly Dictionary<Option, List<string>> _values = [];

    /// <exception cref="UsageException">There is no such option, or it has no value, or two.</exception>
    public Arguments(IReadOnlyList<string> arguments, IReadOnlyList<Option> options)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            var option = options.FirstOrDefault(o => o.Name == name) ?? throw new UsageException($"There is no '{name}'.");
            if (option is Flag && value is not null) throw new UsageException($"{name} has no value.");
            if (option is not Flag && value is null && i + 1 == arguments.Count) throw new UsageException($"{name} needs its {option.Form}.");
            Add(option, option is Flag ? "" : value ?? arguments[++i]);
        }
    }

    /// <exception cref="UsageException">It is missing, or its value is wrong.</exception>
    public T Required<T>(Option<T> option) =>
        All(option) is [var value] ? value : throw new UsageException($"{option.Name} {option.Form} is missing: {option.Help}.");

    /// <exception cref="UsageException">Its value is wrong.</exception>
    public T Optional<T>(Option<T> option, T otherwise) => All(option) is [var value] ? value : otherwise;

    /// <exception cref="UsageException">One of its values is wrong.</exception>
    public IReadOnlyList<T> All<T>(Option<T> option) =>
        _values.TryGetValue(option, out var values) ? [.. values.Select(v => Read(option, v))] : [];

    public bool Has(Option option) => _values.ContainsKey(option);

    /// <exception cref="UsageException">None of them is there.</exception>
    public void AtLeastOne(params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
            if (Has(option)) return;
        throw new UsageException($"There is nothing to do: say at least one of {string.Join(", ", options.ToArray().Select(o => o.Name))}.");
    }

    static (string Name, string? Value) Split(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && argument.StartsWith("--", StringComparison.Ordinal)
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);

    static T Read<T>(Option<T> option, string value)
    {
        try
        {
            return option.Read(value);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{option.Name}: {e.Message}");
        }
    }

    void Add(Option option, string value)
    {
        if (!_values.TryGetValue(option, out var values)) _values[option] = values = [];
        else if (!option.IsRepeatable) throw new UsageException($"{option.Name} is there twice.");
        values.Add(value);
    }
}
