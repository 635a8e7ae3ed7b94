namespace Odin.Stack;

/// <summary>The folders of the backups' containers.</summary>
internal static class BackupFolders
{
    /// <summary>The data of the part.</summary>
    public const string Data = "/data";

    /// <summary>The backups.</summary>
    public const string Store = "/backups";

    /// <summary>What may be lost at any time.</summary>
    public const string Scratch = "/scratch";

    /// <summary>The manifests of the Jobs that a restore makes.</summary>
    public const string Jobs = "/etc/odin-backup/jobs";

    /// <summary>The key that Secrets are encrypted with.</summary>
    public const string Key = "/etc/odin-backup/key";
}
