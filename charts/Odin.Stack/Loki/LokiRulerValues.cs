namespace Odin.Stack;

/// <summary>Alerts about what logs say.</summary>
public sealed record LokiRulerValues
{
    /// <summary>Name of a ConfigMap with the rules, a file a key, in the form of Prometheus with LogQL as expressions; none are evaluated when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a ConfigMap with the rules, a file a key, in the form of Prometheus with LogQL as expressions; none are evaluated when empty.")]
    public string ExistingConfigMap { get; init; } = "";

    /// <summary>The tenant whose logs the rules ask; fake is the only one while authEnabled is false.</summary>
    /// <value>The default is <c>"fake"</c>.</value>
    [Description("The tenant whose logs the rules ask; fake is the only one while authEnabled is false."), RegularExpression("^[A-Za-z0-9][A-Za-z0-9_.-]{0,149}$")]
    public string Tenant { get; init; } = "fake";

    /// <summary>Where alerts are sent.</summary>
    /// <value>The default is empty.</value>
    [Description("Where alerts are sent, such as http://alertmanager:9093."), RegularExpression(Patterns.Url)]
    public string AlertmanagerUrl { get; init; } = "";
}
