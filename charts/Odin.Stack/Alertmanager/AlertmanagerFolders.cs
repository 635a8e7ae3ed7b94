namespace Odin.Stack;

/// <summary>The folders of Alertmanager's container.</summary>
public static class AlertmanagerFolders
{
    /// <summary>Silences and what was sent to whom, which are kept over restarts.</summary>
    public const string Data = "/alertmanager";

    /// <summary>The configuration.</summary>
    public const string Config = "/etc/alertmanager/config";

    /// <summary>Templates of messages.</summary>
    public const string Templates = "/etc/alertmanager/templates";

    /// <summary>Secrets of receivers, each in a folder of the receiver's name.</summary>
    public const string Secrets = "/etc/alertmanager/secrets";
}
