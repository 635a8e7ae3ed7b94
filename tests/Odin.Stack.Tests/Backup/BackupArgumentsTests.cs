extern alias backup;

using System.Text.Json.Nodes;
using Odin.Backup;
using backup::Odin.CommandLine;

namespace Odin.Stack.Tests;

/// <summary>The program takes what the chart tells it.</summary>
public class BackupArgumentsTests
{
    public static TheoryData<string> Values => ["default", "bucket", "volumes", "odin"];

    [Theory]
    [MemberData(nameof(Values))]
    public void The_program_takes_the_arguments_of_every_container(string values)
    {
        var arguments = Rendered(values).Arguments().ToList();
        Assert.NotEmpty(arguments);
        Assert.All(arguments, a => Assert.Null(Record.Exception(() => Taken(a))));
    }

    [Fact]
    public void Every_verb_of_the_cluster_is_used_by_the_chart() => Assert.Equal(
        ["backup", "backup-stopped", "restore", "restore-workload", "snapshot", "verify"],
        Rendered("bucket").Arguments().Select(a => a[0]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Values))]
    public void What_is_given_back_is_of_a_version_that_can_be_read(string values) => Assert.All(
        Rendered(values).Jobs().Where(j => j.File is "verify.json" or "restore.json"),
        j => Assert.Contains(Containers(j.Job).SelectMany(Arguments), a => a.StartsWith("--for-version=", StringComparison.Ordinal)));

    [Fact]
    public void There_is_no_part_without_a_version() => Assert.Throws<ChartException>(
        () => BackupRendering.Of(new() { ["prometheus"] = new JsonObject { ["version"] = "" } }));

    [Theory]
    [MemberData(nameof(Values))]
    public void The_jobs_are_files_that_the_program_reads(string values)
    {
        using var folder = new TemporaryFolder();
        var steps = Rendered(values).Jobs().Select(j => (Step: Path.GetFileNameWithoutExtension(j.File), j.Job)).ToList();
        Assert.All(steps, s =>
        {
            folder.Write($"{s.Step}.json", s.Job.ToJsonString());
            var read = JobManifest.Read(folder.Path, s.Step);
            Assert.Equal((string)s.Job["metadata"]!["name"]!, read.Name);
        });
    }

    static JsonArray Containers(JsonObject job) => job["spec"]!["template"]!["spec"]!["containers"]!.AsArray();

    static IEnumerable<string> Arguments(JsonNode? container) => container!["args"]!.AsArray().Select(a => (string)a!);

    static List<JsonObject> Rendered(string values) => values switch
    {
        "bucket" => BackupRendering.Of(BackupRendering.Everything),
        "volumes" => BackupRendering.Of(BackupRendering.OnVolumes),
        "odin" => [.. OdinRendering.Of().Where(o => ((string?)o["metadata"]!["labels"]?["app.kubernetes.io/name"])?.StartsWith("odin-backup", StringComparison.Ordinal) == true)],
        _ => BackupRendering.Of(),
    };

    /// <summary>Kubernetes puts in what stands in <c>$(…)</c> before the program sees it.</summary>
    static void Taken(string[] arguments)
    {
        var verb = Verb.All.Single(v => v.Name == arguments[0]);
        var rest = arguments[1..].Select(a => a.Replace("$(ODIN_BACKUP)", "20261123T125030Z", StringComparison.Ordinal)).ToList();
        var component = verb.Operand == Operand.None ? null : Odin.Backup.Component.Find(rest[0]) ?? throw new UsageException($"There is no {rest[0]}.");
        verb.Prepare(component, new Arguments(component is null ? rest : rest[1..], verb.Options), Surroundings.Own);
    }
}
