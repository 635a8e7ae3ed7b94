namespace Odin.Charts;

/// <summary>A command of a chart program.</summary>
/// <param name="Name">The name: <c>emit</c>.</param>
/// <param name="Help">One line of help.</param>
/// <param name="Options">What it can be told.</param>
internal sealed record Command(string Name, string Help, IReadOnlyList<CommandOption> Options)
{
    static readonly CommandOption Chart = new("--chart", "NAME", "The chart, when the program has several.");

    public static readonly CommandOption RunbooksFolder = new("--runbooks", "DIR", "The folder with the runbooks' pages (RunbooksPath): a runbook without a page is told.");

    public static readonly CommandOption RunbooksUrl = new("--runbooks-url", "URL", "Where the pages of that folder are published (RunbooksUrl).");

    public static readonly Command Emit = new("emit", "Write the charts and their archives to a folder.",
    [
        new("--output", "DIR", "The folder: DIR/<chart>/ and DIR/<chart>-<version>.tgz.") { IsRequired = true },
        new("--version", "SEMVER", "The version of the charts: 1.4.0.") { IsRequired = true },
        new("--archives", "DIR", "The folder with the archives of external charts (default: archives)."),
        new("--dashboards", "DIR", "A folder for the charts' dashboards too: DIR/<chart>/<dashboard>.json."),
        new("--list", "FILE", "Where to keep the list of what was written; what an older list names and is gone is removed."),
        new("--released", "DIR", "A folder with released archives: a version too small for what has changed since is told."),
        RunbooksFolder,
        RunbooksUrl,
        new("--source-root", "DIR", "The folder that '/_/' stands for in paths of a deterministic build."),
    ]);

    public static readonly Command Render = new("render", "Print the objects that a release consists of, evaluated in C#.",
    [
        Chart,
        new("--values", "FILE", "A file of values; later ones win.") { Short = "-f", MayRepeat = true },
        new("--set-json", "KEY=JSON", "A value that is JSON; wins over files.") { MayRepeat = true },
        new("--set", "KEY=VALUE", "A value, as for helm; wins over files and --set-json.") { MayRepeat = true },
        new("--set-string", "KEY=TEXT", "A value that is text; wins over all others.") { MayRepeat = true },
        new("--release", "NAME", "The name of the release (default: release-name)."),
        new("--namespace", "NAMESPACE", "The namespace of the release (default: default).") { Short = "-n" },
        new("--upgrade", "", "Render an upgrade instead of an installation."),
        new("--api-versions", "VERSION", "An API version that the cluster serves: batch/v1 or group/v1/Kind.") { MayRepeat = true },
        new("--kube-version", "VERSION", "The version of Kubernetes: 1.33 or v1.33.2 (default: v1.25.0)."),
        new("--version", "SEMVER", "The version of the chart (default: that of the chart's project, without build metadata)."),
    ]);

    public static readonly Command Values = new("values", "Print values.yaml.", [Chart]);

    public static readonly Command Schema = new("schema", "Print values.schema.json.", [Chart]);

    public static readonly Command Diff = new("diff", "Name the changes between two versions of a chart, and the version they ask for.",
    [
        new("--format", "FORMAT", "What to print: text (default) or markdown, for a changelog."),
        new("--version", "SEMVER", "The version of NEW, when that is a chart of the program (default: that of its project)."),
        new("--archives", "DIR", "The folder with the archives of external charts (default: archives)."),
    ])
    {
        Operands =
        [
            ("OLD", "The version that is out: an archive or a folder."),
            ("NEW", "The version to come: a chart of the program, an archive or a folder."),
        ],
    };

    public static readonly IReadOnlyList<Command> All = [Emit, Render, Values, Schema, Diff];

    /// <summary>What has to be given without an option, in this order: its name, and a line of help.</summary>
    public IReadOnlyList<(string Name, string Help)> Operands { get; init; } = [];
}
