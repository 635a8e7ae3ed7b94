using k8s.Models;

namespace Odin.Charts.Tests;

/// <summary>The names of templates' files.</summary>
public class TemplateFilesTests
{
    static readonly V1ObjectMeta Rules = new() { Name = "rules" };

    sealed class Maps() : Chart<WrittenValues>("maps")
    {
        static readonly TemplateFunction<ChartContext<WrittenValues>, string> Worker = new("worker.fullname", c => Names.Label("x-worker"));

        public override ChartMetadata Metadata { get; } = new() { Description = "Maps." };

        protected override void Define(Templates<WrittenValues> templates)
        {
            var api = new Component<WrittenValues>("api");
            templates.Add(api.ConfigMap(c => new Dictionary<string, string>()));
            templates.Add(api.ConfigMap(c => new Dictionary<string, string>(), "files"));
            templates.Add(new Component<WrittenValues>("worker", Worker, "worker").ConfigMap(c => new Dictionary<string, string>()));
            foreach (var part in new[] { "red", "Blue" })
                templates.Add(c => new V1ConfigMap { Metadata = new() { Name = $"{c.Release.Name}-{part}" } });
            templates.Add(c => new V1ConfigMap { Metadata = new() { Name = "a-" + c.Release.Name + ".b" } });
            templates.Add(c => new V1ConfigMap { Metadata = Rules });
            templates.Add(c => new V1ConfigMap { Metadata = Rules });
            templates.Add(c => new V1Secret { Metadata = Rules });
        }
    }

    [Fact]
    public void A_kind_that_repeats_is_told_by_what_is_constant_in_the_name() => Assert.Equal(
        [
            "configmap.yaml", "configmap-files.yaml", "configmap-x-worker.yaml", "configmap-red.yaml", "configmap-blue.yaml",
            "configmap-a-b.yaml", "configmap-rules.yaml", "configmap-rules-2.yaml", "secret.yaml",
        ],
        new Maps().Compile().Files.Select(f => Path.GetFileName(f.Path)).Where(f => !f.StartsWith('_')));
}
