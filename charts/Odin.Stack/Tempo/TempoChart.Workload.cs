namespace Odin.Stack;

/// <content>The pod, and what belongs to it.</content>
public sealed partial class TempoChart
{
    static void DefineWorkload(Templates<TempoValues> templates)
    {
        templates.Add(c => new V1StatefulSet
        {
            Metadata = new() { Name = TempoNames.FullName.Of(c), Labels = TempoNames.Labels.Of(c) },
            Spec = new()
            {
                Replicas = 1,
                ServiceName = TempoNames.FullName.Of(c) + "-headless",
                Selector = new() { MatchLabels = TempoNames.SelectorLabels.Of(c) },
                UpdateStrategy = c.Values.UpdateStrategy,
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = new Entries { TempoNames.SelectorLabels.Of(c), c.Values.Pod.PodLabels },
                        Annotations = new Entries { { "checksum/config", Document.Checksum(TempoConfigFile.Text.Of(c)) }, c.Values.Pod.PodAnnotations },
                    },
                    Spec = new()
                    {
                        ServiceAccountName = TempoNames.ServiceAccount.Of(c),
                        AutomountServiceAccountToken = c.Values.ServiceAccount.AutomountServiceAccountToken,
                        EnableServiceLinks = false,
                        ImagePullSecrets = Omit.Empty(c.Values.ImagePullSecrets.ToList()),
                        PriorityClassName = Omit.Empty(c.Values.Pod.PriorityClassName),
                        SecurityContext = c.Values.PodSecurityContext,
                        Containers = new[] { TempoPod.Container.Of(c) },
                        Volumes = TempoPod.Volumes.Of(c),
                        NodeSelector = Omit.Empty(new Entries { c.Values.Pod.NodeSelector }),
                        Affinity = Omit.Empty(c.Values.Pod.Affinity),
                        Tolerations = Omit.Empty(c.Values.Pod.Tolerations.ToList()),
                        TopologySpreadConstraints = Omit.Empty(c.Values.Pod.TopologySpreadConstraints.ToList()),
                        TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds,
                    },
                },
                VolumeClaimTemplates = c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim == ""
                    ? new[] { TempoPod.Claim.Of(c) }
                    : null,
            },
        });

        templates.Add(c => new V1ServiceAccount
        {
            Metadata = new()
            {
                Name = TempoNames.ServiceAccount.Of(c),
                Labels = TempoNames.Labels.Of(c),
                Annotations = Omit.Empty(new Entries { c.Values.ServiceAccount.Annotations }),
            },
            AutomountServiceAccountToken = c.Values.ServiceAccount.AutomountServiceAccountToken,
        }).When(c => c.Values.ServiceAccount.Create);

        templates.Add(c => new V1PodDisruptionBudget
        {
            Metadata = new() { Name = TempoNames.FullName.Of(c), Labels = TempoNames.Labels.Of(c) },
            Spec = new()
            {
                MinAvailable = c.Values.PodDisruptionBudget.MinAvailable,
                MaxUnavailable = c.Values.PodDisruptionBudget.MinAvailable == null ? c.Values.PodDisruptionBudget.MaxUnavailable : null,
                Selector = new() { MatchLabels = TempoNames.SelectorLabels.Of(c) },
            },
        }).When(c => c.Values.PodDisruptionBudget.Enabled);
    }
}
