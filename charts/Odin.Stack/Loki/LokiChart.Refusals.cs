namespace Odin.Stack;

/// <content>What Loki would refuse of its values, or lose logs by, and the schema cannot say.</content>
public sealed partial class LokiChart
{
    static void DefineRefusals(Templates<LokiValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Storage.Backend == LokiBackend.S3 && c.Values.Storage.S3.Bucket == "",
            "storage.backend is s3: name the bucket in storage.s3.bucket.");
        templates.FailWhen(
            c => c.Values.Storage.Backend == LokiBackend.S3 && c.Values.Storage.S3.Region == "",
            "storage.backend is s3: Loki does not find out the region; name it in storage.s3.region, us-east-1 where the storage has none.");
        templates.FailWhen(
            c => c.Values.Storage.Backend == LokiBackend.S3 && c.Values.Storage.S3.Prefix != "",
            "storage.s3.prefix: Loki knows no folders in a bucket; give it a bucket of its own.");
        templates.FailWhen(
            c => c.Values.Replicas > 1 && c.Values.Storage.Backend != LokiBackend.S3,
            "replicas: pods cannot share a volume; more than one needs storage.backend s3.");
        templates.FailWhen(
            c => c.Values.Replicas == 2,
            "replicas: of two pods both must be there to write; take one, or three and more.");
        templates.FailWhen(
            c => c.Values.Replicas > 1 && c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim != "",
            "persistence.existingClaim: each pod needs a volume of its own; leave it empty, or have one replica.");
        templates.FailWhen(
            c => c.Values.Ruler.ExistingConfigMap != "" && c.Values.Ruler.AlertmanagerUrl == "",
            "ruler.existingConfigMap: say in ruler.alertmanagerUrl where alerts go.");
    }
}
