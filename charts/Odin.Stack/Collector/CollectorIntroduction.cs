namespace Odin.Stack;

/// <summary>What the README of the collector's chart says before its values.</summary>
internal static class CollectorIntroduction
{
    public const string Text =
        """
        ## What it may do on a node

        | values | what the pods need beyond Pod Security `restricted` | why |
        |---|---|---|
        | as they are | a `hostPath`, read only: `/var/log/pods`; group 0 besides user 10001 | the logs of pods are files of the node, of root and group 0 |
        | `checkpoints.enabled: true` | user 0, without any capability, and a `hostPath` to write to | a folder that is made on a node belongs to root |
        | `logs.enabled: false` | nothing | only what is sent by OTLP is taken in |

        Pod Security allows `hostPath` in namespaces with `pod-security.kubernetes.io/enforce: privileged` only. The root file system is read only in all cases, and no
        privilege can be gained. `kubernetesAttributes.enabled: true` lists and watches the pods of the node, and namespaces; without it there is no token.

        A collector knows a pod by the address that a connection comes from, which a service mesh hides. Say in the pods who they are:

        ```yaml
        env:
          - name: POD_UID
            valueFrom: { fieldRef: { fieldPath: metadata.uid } }
          - name: OTEL_RESOURCE_ATTRIBUTES
            value: k8s.pod.uid=$(POD_UID)
        ```

        ## Components of your own

        `config` takes receivers, processors, exporters, connectors and extensions by their ids, and the pipelines that have them. What the collector would exit over is refused
        by `helm`: a component that the distribution lacks (`files/components` names what there is), a pipeline that names what is not defined, a component that no
        pipeline names. `memory_limiter` is the first processor of every pipeline, whatever `config` says. The Service has the ports of OTLP only.
        """;
}
