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
                        ImagePullSecrets = c.Values.ImagePullSecrets.Any() ? c.Values.ImagePullSecrets.ToList() : null,
                        PriorityClassName = c.Values.Pod.PriorityClassName != "" ? c.Values.Pod.PriorityClassName : null,
                        SecurityContext = c.Values.PodSecurityContext,
                        Containers = new[] { TempoPod.Container.Of(c) },
                        Volumes = TempoPod.Volumes.Of(c),
                        NodeSelector = c.Values.Pod.NodeSelector.Any() ? new Entries { c.Values.Pod.NodeSelector } : null,
                        Affinity = c.Values.Pod.Affinity,
                        Tolerations = c.Values.Pod.Tolerations.Any() ? c.Values.Pod.Tolerations.ToList() : null,
                        TopologySpreadConstraints = c.Values.Pod.TopologySpreadConstraints.Any() ? c.Values.Pod.TopologySpreadConstraints.ToList() : null,
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
                Annotations = c.Values.ServiceAccount.Annotations.Any() ? new Entries { c.Values.ServiceAccount.Annotations } : null,
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
