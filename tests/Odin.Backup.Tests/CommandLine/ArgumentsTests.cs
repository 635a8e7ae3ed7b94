namespace Odin.Backup.Tests;

public sealed class ArgumentsTests
{
    const string Loki = "backup loki --data /d --store /s";

    [Theory]
    [InlineData("", "Say what to do.")]
    [InlineData("save", "There is no 'save'.")]
    [InlineData("backup", "backup: Say of what: prometheus, grafana, alertmanager, loki, tempo, objects.")]
    [InlineData("backup mimir", "There is no component 'mimir'")]
    [InlineData("backup loki --store /s", "backup: --data FOLDER is missing: where the component's data is.")]
    [InlineData("backup loki --data /d", "backup: --store PLACE is missing")]
    [InlineData("backup loki --data", "--data needs its FOLDER.")]
    [InlineData("backup prometheus --data /d --store /s", "backup: --url URL is missing")]
    [InlineData(Loki + " --store ftp://x", "--store is there twice.")]
    [InlineData("backup loki --data /d --store ftp://x", "--store: 'ftp://x' is no place; write /folder or s3://bucket/prefix.")]
    [InlineData("backup loki --data /d --store s3://", "--store: 's3://' names no bucket")]
    [InlineData(Loki + " --path-style", "--path-style is for a bucket, and --store is a folder.")]
    [InlineData(Loki + " --dry-run=yes", "--dry-run has no value.")]
    [InlineData(Loki + " --keep-last -1", "--keep-last: '-1' is no number from 0 to 10000.")]
    [InlineData(Loki + " --as ../x", "--as: '../x' is no name")]
    [InlineData(Loki + " --url http://u:hidden@h", "--url: a URL has no user or password in it.")]
    [InlineData(Loki + " --data-version new", "--data-version: 'new' is no version; write 3.14.0.")]
    [InlineData("restore loki --data /d --store /s", "restore: --backup NAME is missing")]
    [InlineData("restore loki --data /d --store /s --backup yesterday", "--backup: 'yesterday' is no backup; write latest")]
    [InlineData("restore loki --data /d --undo --finish", "--finish and --undo cannot go together.")]
    [InlineData("prune loki --store /s", "prune: Say at least one of --keep-last, --keep-daily, --keep-weekly.")]
    public async Task Wrong_arguments_are_told_with_the_usage(string line, string problem)
    {
        var run = (await Backed.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Ended(ExitCode.Usage);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains("\nOdin.Backup ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_verb_component_and_exit_code()
    {
        var help = (await Backed.RunAsync("--help")).Succeeded().Output;
        Assert.All(Verb.All.Select(v => v.Name).Concat(Component.All.Select(c => c.Name)).Concat(ExitCode.Meanings.Select(m => m.Meaning)), n => Assert.Contains(n, help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_of_a_verb_names_every_option()
    {
        foreach (var verb in Verb.All)
        {
            var help = (await Backed.RunAsync(verb.Name, "--help")).Succeeded().Output;
            Assert.All(verb.Options, o => Assert.Contains($"  {o.Name}", help, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_manual_has_every_component_and_exit_code()
    {
        var manual = File.ReadAllText(Repository.Combine("docs", "backup.md"));
        Assert.All(Component.All, c => Assert.Contains($"`{c.Name}`", manual, StringComparison.Ordinal));
        Assert.All(ExitCode.Meanings, m => Assert.Contains($"| {m.Code} | {m.Meaning} |", manual, StringComparison.Ordinal));
    }
}
