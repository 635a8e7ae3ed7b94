namespace Odin.Backup;

/// <summary>What was said behind a verb.</summary>
internal sealed class Arguments
{
    readonly Dictionary<Option, string> _values = [];

    /// <exception cref="UsageException">There is no such option, or it has no value, or two.</exception>
    public Arguments(IReadOnlyList<string> arguments, IReadOnlyList<Option> options)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            var option = options.FirstOrDefault(o => o.Name == name) ?? throw new UsageException($"There is no '{name}'.");
            if (option is Flag && value is not null) throw new UsageException($"{name} has no value.");
            if (option is not Flag && value is null && i + 1 == arguments.Count) throw new UsageException($"{name} needs its {option.Form}.");
            if (!_values.TryAdd(option, option is Flag ? "" : value ?? arguments[++i])) throw new UsageException($"{name} is there twice.");
        }
    }

    /// <exception cref="UsageException">It is missing, or its value is wrong.</exception>
    public T Required<T>(Option<T> option) => Has(option)
        ? Optional(option, default!)
        : throw new UsageException($"{option.Name} {option.Form} is missing: {option.Help}.");

    /// <exception cref="UsageException">Its value is wrong.</exception>
    public T Optional<T>(Option<T> option, T otherwise) => _values.TryGetValue(option, out var value) ? Read(option, value) : otherwise;

    public bool Has(Option option) => _values.ContainsKey(option);

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
}
