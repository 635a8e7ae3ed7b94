namespace Odin.Stack;

/// <summary>E-mails about alerts.</summary>
public sealed record AlertmanagerEmailValues
{
    /// <summary>Who gets it: addresses with commas between.</summary>
    [Description("Who gets it: addresses with commas between."), MinLength(1)]
    public required string To { get; init; }

    /// <summary>Who sends it.</summary>
    [Description("Who sends it."), MinLength(1)]
    public required string From { get; init; }

    /// <summary>The server and its port, such as smtp.example.com:587.</summary>
    [Description("The server and its port, such as smtp.example.com:587."), RegularExpression("^[-A-Za-z0-9.]+:[0-9]{1,5}$")]
    public required string Smarthost { get; init; }

    /// <summary>The user at the server; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The user at the server; none when empty.")]
    public string AuthUsername { get; init; } = "";

    /// <summary>The key of a Secret that holds the password of the user.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The key of a Secret that holds the password of the user.")]
    public AlertmanagerSecretValues? AuthPasswordSecret { get; init; }

    /// <summary>Whether the server has to speak TLS.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the server has to speak TLS.")]
    public bool RequireTls { get; init; } = true;

    /// <summary>Whether the end of an alert is told.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the end of an alert is told.")]
    public bool SendResolved { get; init; } = true;

    /// <summary>More headers, each a template, such as Subject.</summary>
    /// <value>The default is empty.</value>
    [Description("More headers, each a template, such as Subject.")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
