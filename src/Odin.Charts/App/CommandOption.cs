namespace Odin.Charts;

/// <summary>An option of a command.</summary>
/// <param name="Name">The name: <c>--output</c>.</param>
/// <param name="Value">What its value is, as the help shows it: <c>DIR</c>.</param>
/// <param name="Help">One line of help.</param>
internal sealed record CommandOption(string Name, string Value, string Help)
{
    /// <summary>A second name: <c>-f</c>.</summary>
    public string? Short { get; init; }

    public bool IsRequired { get; init; }

    public bool MayRepeat { get; init; }

    public bool IsSwitch => Value == "";

    public string Signature => $"{(Short == null ? "" : Short + ", ")}{Name}{(IsSwitch ? "" : " " + Value)}";
}
