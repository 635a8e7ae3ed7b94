namespace Odin.Stack;

/// <summary>What platform teams have to know: the README of the umbrella, before its table of values.</summary>
internal static class OdinReadme
{
    public const string Text =
        """
        ## Install

        Three of the images are the stack's own and come with its release, not from a public registry: `odin/odin-probe`, which makes Grafana's Secret
        before the installation, `odin/odin-exporter` and `odin/odin-backup`. Push them to your registry. With all others in it too, one value names it for
        every image:

        ```sh
        helm template odin-0.1.0.tgz | grep -o 'image: .*' | sort -u        # what has to be there
        kubectl create namespace odin
        kubectl label namespace odin pod-security.kubernetes.io/enforce=privileged
        helm install odin odin-0.1.0.tgz --namespace odin --set global.imageRegistry=registry.example.com
        kubectl --namespace odin rollout status statefulset --selector app.kubernetes.io/instance=odin --timeout 15m
        helm test odin --namespace odin --logs
        ```

        Kubernetes 1.25 or newer, a default storage class, and about 2 CPUs and 6 GiB of memory. The release's name has 24 characters at most. What is off,
        or open to more than it should be, is said by each part with `--render-subchart-notes`. Helm's `--wait` is for storage classes that bind volumes at
        once, or for backups in a bucket: with `volumeBindingMode: WaitForFirstConsumer` the volumes of backups are bound when the first backup runs, at night,
        and Helm would wait for them. The label is for what three parts need beyond Pod Security
        `restricted`:

        | part | needs | why |
        |---|---|---|
        | `nodeExporter` | the network, the processes and the file systems of its node, read-only | it tells how the machine is |
        | `collector`, with `logs.enabled` | `/var/log/pods` of its node, read-only | it reads the logs of all containers |
        | `dcgm`, with `deploy` | root, the kubelet's socket; `SYS_ADMIN` for profiling | it asks NVIDIA's driver. An exporter that is there is scraped without |

        Everything else runs `restricted`, with a read-only root file system. Without these three the namespace can enforce `restricted`.

        ## Profiles

        `profiles/` in the archive holds values files. Each says what it sets otherwise than the defaults.

        ```sh
        tar xzf odin-0.1.0.tgz odin/profiles
        helm install odin odin-0.1.0.tgz --namespace odin --create-namespace --values odin/profiles/production.yaml
        ```

        | profile | what it is for |
        |---|---|
        | `minimal` | a laptop or a test: metrics, alerts and dashboards, small and without history |
        | `default` | what the chart does by itself: one cluster, everything on one volume each |
        | `production` | a loss of one machine: two Prometheus with remote write, three Alertmanagers, Loki and Tempo on object storage, backups in a bucket, spread over zones |

        ## Parts

        Each part is a chart of its own, with its values under its key and its own README in `charts/`. `<part>.enabled: false` switches it off. Who still
        counts on it is named by Helm, with the values that have to be set: its address elsewhere, and what `helm test` waits for. Without Alertmanager,
        `OdinPrometheusNoAlertmanager` fires for as long as Prometheus has nobody to tell.

        ## What it opens

        Nothing outside the cluster. A NetworkPolicy around each part lets through what the parts have to say to each other: applications of all namespaces
        reach the collector and the exporter's intake. Where a chart cannot know the other side, more is open until a value says which it is:

        | from | to | narrowed by |
        |---|---|---|
        | Prometheus | pods of all namespaces, which it scrapes by annotation | `prometheus.scrape.annotatedPods.enabled: false` |
        | Alertmanager, once it has a receiver | everywhere | `alertmanager.receiverCidrs` |
        | Prometheus, with `remoteWrite` | everywhere | `prometheus.remoteWriteCidrs` |
        | what asks Kubernetes, and what scrapes nodes | everywhere, at their ports | `global.kubernetesApi.cidrs`, `global.nodes.cidrs` |

        `<part>.networkPolicy.allowFrom` lets others in: an Ingress to Grafana needs its controller's namespace there. A bucket, a mail server of Grafana
        or a Mimir elsewhere need `extraEgress`.

        ## Secrets

        None is in the values. Grafana's administrator and encryption key are made once, by a Job before the installation, in the Secret
        `<release>-grafana-secrets`, which stays over upgrades and after an uninstall. All else is named: `existingSecret` and its like.

        ## Backups

        `backup` copies Prometheus' samples, Grafana's database and Alertmanager's silences every night, to a volume for each or to a bucket, reads each copy
        back, and brings them back on request, with the part stopped meanwhile. What is in buckets of Loki and Tempo is theirs to keep; their volumes are
        backed up when `backup.loki.enabled` and `backup.tempo.enabled` say how. It needs Prometheus' admin API, which can delete series as well: the
        NetworkPolicy is what keeps others from it. Who restarts and restores has rights to make Jobs in the namespace, and so to whatever a Job can mount there.
        The drill is in the repository's `docs/recovery.md`.

        ## Upgrade

        ```sh
        helm upgrade odin odin-<new>.tgz --namespace odin --values odin-values.yaml
        ```

        Take the values file, not `--reuse-values`: new defaults come with the chart. Below 1.0.0 a new second number may ask for a change of values; the
        changelog of the repository says which. What Kubernetes refuses to change (the size of a StatefulSet's volume, for one), and how to get back what
        was lost, is in its `docs/recovery.md`.
        """;
}
