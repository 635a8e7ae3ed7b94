using System.Linq.Expressions;
using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The program, as the container of any of its pods.</summary>
internal static class BackupContainer
{
    /// <summary>What it is called, unless there are two in a pod.</summary>
    public const string Name = "odin-backup";

    static readonly TemplateFunction<BackupContext, IList<V1EnvVar>> NoVariables = new(_ => Array.Empty<V1EnvVar>());

    /// <param name="arguments">What the program is told.</param>
    /// <param name="mounts">What it sees.</param>
    /// <param name="environment">Its variables; none by default.</param>
    /// <param name="name">What it is called.</param>
    public static Expression<Func<BackupContext, V1Container?>> Of(
        TemplateFunction<BackupContext, IList<string>> arguments,
        TemplateFunction<BackupContext, IList<V1VolumeMount>> mounts,
        TemplateFunction<BackupContext, IList<V1EnvVar>>? environment = null,
        string name = Name)
    {
        var variables = environment ?? NoVariables;
        return c => new V1Container
        {
            Name = name,
            Image = BackupChart.Backup.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = arguments.Of(c),
            Env = new Items<V1EnvVar> { variables.Of(c) },
            Resources = Omit.Empty(c.Values.Pod.Resources),
            SecurityContext = c.Values.SecurityContext,
            TerminationMessagePolicy = "FallbackToLogsOnError",
            VolumeMounts = new Items<V1VolumeMount> { mounts.Of(c) },
        };
    }
}
