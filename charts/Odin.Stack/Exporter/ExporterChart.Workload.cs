namespace Odin.Stack;

/// <content>The pod, and what belongs to it.</content>
public sealed partial class ExporterChart
{
    static void DefineWorkload(Templates<ExporterValues> templates)
    {
        // Two exporters would count every job and every scraped request twice.
        templates.Add(c => new V1Deployment
        {
            Metadata = new() { Name = ExporterNames.FullName.Of(c), Labels = ExporterNames.Labels.Of(c) },
            Spec = new()
            {
                Replicas = 1,
                Strategy = new() { Type = "Recreate" },
                Selector = new() { MatchLabels = ExporterNames.SelectorLabels.Of(c) },
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = new Entries { ExporterNames.SelectorLabels.Of(c), c.Values.Pod.PodLabels },
                        Annotations = new Entries
                        {
                            { "checksum/config-at-start", Document.Checksum(ExporterConfigFile.AtStart.Of(c)) },
                            c.Values.Pod.PodAnnotations,
                        },
                    },
                    Spec = new()
                    {
                        ServiceAccountName = ExporterNames.ServiceAccount.Of(c),
                        AutomountServiceAccountToken = AsksItsCluster.Of(c),
                        EnableServiceLinks = false,
                        ImagePullSecrets = Omit.Empty(c.Values.ImagePullSecrets.ToList()),
                        PriorityClassName = Omit.Empty(c.Values.Pod.PriorityClassName),
                        SecurityContext = c.Values.PodSecurityContext,
                        Containers = new[] { ExporterPod.Container.Of(c) },
                        Volumes = ExporterPod.Volumes.Of(c),
                        NodeSelector = Omit.Empty(new Entries { c.Values.Pod.NodeSelector }),
                        Affinity = Omit.Empty(c.Values.Pod.Affinity),
                        Tolerations = Omit.Empty(c.Values.Pod.Tolerations.ToList()),
                        TopologySpreadConstraints = Omit.Empty(c.Values.Pod.TopologySpreadConstraints.ToList()),
                        TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds,
                    },
                },
            },
        });

        templates.Add(c => new V1PodDisruptionBudget
        {
            Metadata = new() { Name = ExporterNames.FullName.Of(c), Labels = ExporterNames.Labels.Of(c) },
            Spec = new()
            {
                MinAvailable = c.Values.PodDisruptionBudget.MinAvailable,
                MaxUnavailable = c.Values.PodDisruptionBudget.MinAvailable == null ? c.Values.PodDisruptionBudget.MaxUnavailable : null,
                Selector = new() { MatchLabels = ExporterNames.SelectorLabels.Of(c) },
            },
        }).When(c => c.Values.PodDisruptionBudget.Enabled);
    }
}
