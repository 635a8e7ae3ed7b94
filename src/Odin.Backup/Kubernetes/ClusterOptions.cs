using System.Text.RegularExpressions;

namespace Odin.Backup;

/// <summary>The options of all verbs that ask the cluster.</summary>
internal static partial class ClusterOptions
{
    public static readonly Option<TimeSpan> ApiLimit = new("--api-limit", "TIME", "how long the API may be away before this gives up; 5m when it is not said", Limit.Parse);

    /// <summary>Another folder than the pod's own with the token, the authority and the namespace.</summary>
    const string Folder = "ODIN_SERVICE_ACCOUNT";

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Asks the cluster that this runs in.</summary>
    public static Func<RunLog, ApiConnection> Connect(Arguments arguments, Surroundings surroundings)
    {
        var patience = arguments.Optional(ApiLimit, Patience);
        return log => new(Account(surroundings), patience, log);
    }

    /// <summary>Its namespace.</summary>
    public static KubernetesApi Api(ApiConnection connection, Surroundings surroundings) => new(connection, Account(surroundings).Namespace());

    /// <summary>A name of the Kubernetes API: a DNS name.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static string Name(string value) =>
        NameForm().IsMatch(value) && value.Length <= 253 ? value : throw new FormatException($"'{value}' is no name of Kubernetes: small letters, digits, '-' and '.'.");

    static ServiceAccount Account(Surroundings surroundings) =>
        ServiceAccount.Of(surroundings.Variable, surroundings.Variable(Folder) is { Length: > 0 } folder ? folder : ServiceAccount.Standard);

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
