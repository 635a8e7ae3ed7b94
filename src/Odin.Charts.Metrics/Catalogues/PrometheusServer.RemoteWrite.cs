using static Odin.Charts.Metrics.Catalogues.PrometheusServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class PrometheusServer
{
    public static readonly Counter RemoteStorageBytes = new(
        "prometheus_remote_storage_bytes_total",
        "Compressed bytes of data sent.",
        [RemoteName, Url]) { Unit = Unit.Bytes };

    public static readonly Counter RemoteStorageEnqueueRetries = new(
        "prometheus_remote_storage_enqueue_retries_total", "Times that a queue was full.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageExemplarsDropped = new(
        "prometheus_remote_storage_exemplars_dropped_total",
        "Exemplars that were not sent.",
        [RemoteName, Url, Reason.Optionally]);

    public static readonly Counter RemoteStorageExemplarsFailed = new(
        "prometheus_remote_storage_exemplars_failed_total",
        "Exemplars that the other side refused.",
        [RemoteName, Url]);

    public static readonly Counter RemoteStorageExemplarsIn = new(
        "prometheus_remote_storage_exemplars_in_total", "Exemplars that are to be sent.");

    public static readonly Gauge RemoteStorageExemplarsPending = new(
        "prometheus_remote_storage_exemplars_pending", "Exemplars that wait.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageExemplarsRetried = new(
        "prometheus_remote_storage_exemplars_retried_total", "Exemplars that were sent again.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageExemplars = new(
        "prometheus_remote_storage_exemplars_total", "Exemplars sent.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageHighestTimestampInSeconds = new(
        "prometheus_remote_storage_highest_timestamp_in_seconds",
        "The latest time of a sample that is to be sent.") { Unit = Unit.Timestamp };

    public static readonly Counter RemoteStorageHistogramsDropped = new(
        "prometheus_remote_storage_histograms_dropped_total",
        "Histograms that were not sent.",
        [RemoteName, Url, Reason.Optionally]);

    public static readonly Counter RemoteStorageHistogramsFailed = new(
        "prometheus_remote_storage_histograms_failed_total",
        "Histograms that the other side refused.",
        [RemoteName, Url]);

    public static readonly Counter RemoteStorageHistogramsIn = new(
        "prometheus_remote_storage_histograms_in_total", "Histograms that are to be sent.");

    public static readonly Gauge RemoteStorageHistogramsPending = new(
        "prometheus_remote_storage_histograms_pending", "Histograms that wait.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageHistogramsRetried = new(
        "prometheus_remote_storage_histograms_retried_total", "Histograms that were sent again.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageHistograms = new(
        "prometheus_remote_storage_histograms_total", "Histograms sent.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageMaxSamplesPerSend = new(
        "prometheus_remote_storage_max_samples_per_send", "How many samples a request may have.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageMetadataBytes = new(
        "prometheus_remote_storage_metadata_bytes_total",
        "Compressed bytes of metadata sent.",
        [RemoteName, Url]) { Unit = Unit.Bytes };

    public static readonly Counter RemoteStorageMetadataFailed = new(
        "prometheus_remote_storage_metadata_failed_total", "Metadata that the other side refused.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageMetadataRetried = new(
        "prometheus_remote_storage_metadata_retried_total", "Metadata that was sent again.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageMetadata = new(
        "prometheus_remote_storage_metadata_total", "Metadata sent.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageQueueHighestSentTimestampSeconds = new(
        "prometheus_remote_storage_queue_highest_sent_timestamp_seconds",
        "The latest time of a sample that was sent.",
        [RemoteName, Url]) { Unit = Unit.Timestamp };

    public static readonly Gauge RemoteStorageQueueHighestTimestampSeconds = new(
        "prometheus_remote_storage_queue_highest_timestamp_seconds",
        "The latest time of a sample in the queue.",
        [RemoteName, Url]) { Unit = Unit.Timestamp };

    public static readonly Counter RemoteStorageSamplesDropped = new(
        "prometheus_remote_storage_samples_dropped_total",
        "Samples that were not sent.",
        [RemoteName, Url, Reason.Optionally]);

    public static readonly Counter RemoteStorageSamplesFailed = new(
        "prometheus_remote_storage_samples_failed_total", "Samples that the other side refused.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageSamplesIn = new(
        "prometheus_remote_storage_samples_in_total", "Samples that are to be sent.");

    public static readonly Gauge RemoteStorageSamplesPending = new(
        "prometheus_remote_storage_samples_pending", "Samples that wait.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageSamplesRetried = new(
        "prometheus_remote_storage_samples_retried_total", "Samples that were sent again.", [RemoteName, Url]);

    public static readonly Counter RemoteStorageSamples = new(
        "prometheus_remote_storage_samples_total", "Samples sent.", [RemoteName, Url]);

    public static readonly Histogram RemoteStorageSentBatchDurationSeconds = new(
        "prometheus_remote_storage_sent_batch_duration_seconds",
        "How long requests to the other side took.",
        [RemoteName, Url])
    {
        Unit = Unit.Seconds,
        Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 60, 120, 300],
        IsNative = true,
    };

    public static readonly Gauge RemoteStorageShardCapacity = new(
        "prometheus_remote_storage_shard_capacity", "How many samples a shard may hold.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageShards = new(
        "prometheus_remote_storage_shards", "Shards at work.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageShardsDesired = new(
        "prometheus_remote_storage_shards_desired", "Shards that would be enough.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageShardsMax = new(
        "prometheus_remote_storage_shards_max", "How many shards there may be.", [RemoteName, Url]);

    public static readonly Gauge RemoteStorageShardsMin = new(
        "prometheus_remote_storage_shards_min", "How few shards there may be.", [RemoteName, Url]);

    public static readonly Gauge WalWatcherCurrentSegment = new(
        "prometheus_wal_watcher_current_segment", "The segment of the log that is read.", [Consumer]);

    public static readonly Counter WalWatcherRecordDecodeFailures = new(
        "prometheus_wal_watcher_record_decode_failures_total", "Records that could not be read.", [Consumer]);

    public static readonly Counter WalWatcherRecordsRead = new(
        "prometheus_wal_watcher_records_read_total", "Records read.", [Consumer, TypeLabel]);

    public static readonly Counter WalWatcherSamplesSentPreTailing = new(
        "prometheus_wal_watcher_samples_sent_pre_tailing_total",
        "Records of samples sent while old segments were read.",
        [Consumer]);
}
