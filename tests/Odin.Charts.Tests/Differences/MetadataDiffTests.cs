namespace Odin.Charts.Tests.Differences;

public class MetadataDiffTests
{
    public static readonly TheoryData<string, string, string> Rows = new()
    {
        { "appVersion: 3.0.3", "appVersion: 3.0.4", "Patch metadata appVersion: changed 3.0.3 -> 3.0.4" },
        { "appVersion: v3.0.3", "appVersion: v3.1.0", "Minor metadata appVersion: changed v3.0.3 -> v3.1.0" },
        { "appVersion: 3.0.3", "appVersion: 4.0.0", "Minor metadata appVersion: changed 3.0.3 -> 4.0.0" },
        { "appVersion: blue", "appVersion: green", "Minor metadata appVersion: changed blue -> green" },
        { "kubeVersion: '>=1.25.0-0'", "kubeVersion: '>=1.28.0-0'", "Breaking metadata kubeVersion: no longer takes Kubernetes 1.25.0, >=1.25.0-0 -> >=1.28.0-0" },
        { "", "kubeVersion: '>=1.25.0-0'", "Breaking metadata kubeVersion: no longer takes Kubernetes 1.0.0, (>=1.25.0-0)" },
        { "kubeVersion: '>=1.25.0-0'", "kubeVersion: '>=1.25.0'", "Breaking metadata kubeVersion: no longer takes Kubernetes 1.25.0-gke.1, >=1.25.0-0 -> >=1.25.0" },
        { "kubeVersion: '>=1.28.0-0'", "kubeVersion: '>=1.25.0-0'", "Minor metadata kubeVersion: changed >=1.28.0-0 -> >=1.25.0-0" },
        { "kubeVersion: '>=1.25.0-0'", "kubeVersion: '>= 1.25.0-0'", "Patch metadata kubeVersion: changed >=1.25.0-0 -> >= 1.25.0-0" },
        { "type: application", "type: library", "Breaking metadata type: changed application -> library" },
        { "", "deprecated: true", "Minor metadata deprecated: added (true)" },
        { "description: One.", "description: Two.", "Patch metadata description: changed One. -> Two." },
        { "", "dependencies: [{name: redis, version: 1.0.0}]", "Minor metadata dependency redis: added (1.0.0)" },
        { "dependencies: [{name: redis, version: 1.0.0}]", "", "Breaking metadata dependency redis: removed (was 1.0.0)" },
        { "dependencies: [{name: redis, version: 1.0.0}]", "dependencies: [{name: redis, version: 1.0.1}]", "Patch metadata dependency redis: version changed 1.0.0 -> 1.0.1" },
        { "dependencies: [{name: redis, version: 1.0.1}]", "dependencies: [{name: redis, version: 1.1.0}]", "Minor metadata dependency redis: version changed 1.0.1 -> 1.1.0" },
        { "dependencies: [{name: redis, version: 1.0.1}]", "dependencies: [{name: redis, version: 2.0.0}]", "Breaking metadata dependency redis: version changed 1.0.1 -> 2.0.0" },
        { "dependencies: [{name: redis, version: ^1}]", "dependencies: [{name: redis, version: ^2}]", "Minor metadata dependency redis: version changed ^1 -> ^2" },
        { "dependencies: [{name: a, alias: redis, condition: x.enabled}]", "dependencies: [{name: a, alias: redis, condition: y.enabled}]", "Breaking metadata dependency redis: condition changed x.enabled -> y.enabled" },
        { "dependencies: [{name: own, version: 1.0.0}]", "dependencies: [{name: own, version: 1.2.0}]", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_Chart_yaml_says_is_compared(string old, string @new, string expected) =>
        Assert.Equal(expected == "" ? [] : [expected], Versions.Changes(Versions.Of("1.0.0", old), Versions.Of("1.2.0", @new)));

    [Fact]
    public void Files_that_came_went_or_changed_are_told() => Assert.Equal(
        ["Minor files templates/new.yaml: added", "Patch files files/gone.txt: removed", "Patch files templates/a.yaml: changed"],
        Versions.Changes(
            Versions.Of("1.0.0", files: [new("templates/a.yaml", "a"), new("files/gone.txt", ""), new("README.md", "gateway 1.0.0")]),
            Versions.Of("1.2.0", files: [new("templates/a.yaml", "b"), new("templates/new.yaml", ""), new("README.md", "gateway 1.2.0")])));
}
