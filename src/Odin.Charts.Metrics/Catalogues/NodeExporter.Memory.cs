using static Odin.Charts.Metrics.Catalogues.NodeExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class NodeExporter
{
    public static readonly Gauge MemoryActiveAnonBytes = new(
        "node_memory_Active_anon_bytes", "Memory: anonymous memory used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryActiveBytes = new(
        "node_memory_Active_bytes", "Memory: memory used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryActiveFileBytes = new(
        "node_memory_Active_file_bytes", "Memory: page cache used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryAnonHugePagesBytes = new(
        "node_memory_AnonHugePages_bytes", "Memory: anonymous huge pages.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryAnonPagesBytes = new(
        "node_memory_AnonPages_bytes", "Memory: anonymous memory.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryBounceBytes = new(
        "node_memory_Bounce_bytes", "Memory: bounce buffers.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryBuffersBytes = new(
        "node_memory_Buffers_bytes", "Memory: buffers of block devices.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryCachedBytes = new(
        "node_memory_Cached_bytes", "Memory: page cache.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryCommitLimitBytes = new(
        "node_memory_CommitLimit_bytes", "Memory: what may be committed.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryCommittedAsBytes = new(
        "node_memory_Committed_AS_bytes", "Memory: what is committed.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryDirectMap1GBytes = new(
        "node_memory_DirectMap1G_bytes", "Memory: mapped in pages of 1 GiB.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryDirectMap2MBytes = new(
        "node_memory_DirectMap2M_bytes", "Memory: mapped in pages of 2 MiB.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryDirectMap4kBytes = new(
        "node_memory_DirectMap4k_bytes", "Memory: mapped in pages of 4 KiB.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryDirtyBytes = new(
        "node_memory_Dirty_bytes", "Memory: memory that waits to be written.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryFileHugePagesBytes = new(
        "node_memory_FileHugePages_bytes", "Memory: page cache in huge pages.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryFilePmdMappedBytes = new(
        "node_memory_FilePmdMapped_bytes", "Memory: page cache mapped in huge pages.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryHardwareCorruptedBytes = new(
        "node_memory_HardwareCorrupted_bytes", "Memory: memory that the hardware lost.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryHugepagesizeBytes = new(
        "node_memory_Hugepagesize_bytes", "Memory: the size of a huge page.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryHugetlbBytes = new(
        "node_memory_Hugetlb_bytes", "Memory: memory in huge pages of all sizes.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryInactiveAnonBytes = new(
        "node_memory_Inactive_anon_bytes", "Memory: anonymous memory not used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryInactiveBytes = new(
        "node_memory_Inactive_bytes", "Memory: memory not used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryInactiveFileBytes = new(
        "node_memory_Inactive_file_bytes", "Memory: page cache not used lately.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryKReclaimableBytes = new(
        "node_memory_KReclaimable_bytes", "Memory: kernel memory that can be reclaimed.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryKernelStackBytes = new(
        "node_memory_KernelStack_bytes", "Memory: stacks of the kernel.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryMappedBytes = new(
        "node_memory_Mapped_bytes", "Memory: mapped files.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryMemAvailableBytes = new(
        "node_memory_MemAvailable_bytes",
        "Memory: what a new program can have without swapping.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryMemFreeBytes = new(
        "node_memory_MemFree_bytes", "Memory: unused memory.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryMemTotalBytes = new(
        "node_memory_MemTotal_bytes", "Memory: all memory.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryMlockedBytes = new(
        "node_memory_Mlocked_bytes", "Memory: memory locked by mlock.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryNfsUnstableBytes = new(
        "node_memory_NFS_Unstable_bytes", "Memory: pages sent to NFS and not yet stored.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryPageTablesBytes = new(
        "node_memory_PageTables_bytes", "Memory: page tables.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryPercpuBytes = new(
        "node_memory_Percpu_bytes", "Memory: per-CPU memory of the kernel.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySReclaimableBytes = new(
        "node_memory_SReclaimable_bytes", "Memory: slab that can be reclaimed.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySUnreclaimBytes = new(
        "node_memory_SUnreclaim_bytes", "Memory: slab that cannot be reclaimed.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySecPageTablesBytes = new(
        "node_memory_SecPageTables_bytes", "Memory: secondary page tables.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryShmemHugePagesBytes = new(
        "node_memory_ShmemHugePages_bytes", "Memory: shared memory in huge pages.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryShmemPmdMappedBytes = new(
        "node_memory_ShmemPmdMapped_bytes", "Memory: shared memory mapped in huge pages.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryShmemBytes = new(
        "node_memory_Shmem_bytes", "Memory: shared memory.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySlabBytes = new(
        "node_memory_Slab_bytes", "Memory: data structures of the kernel.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySwapCachedBytes = new(
        "node_memory_SwapCached_bytes", "Memory: swap that is in memory too.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySwapFreeBytes = new(
        "node_memory_SwapFree_bytes", "Memory: unused swap.") { Unit = Unit.Bytes };

    public static readonly Gauge MemorySwapTotalBytes = new(
        "node_memory_SwapTotal_bytes", "Memory: all swap.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryUnevictableBytes = new(
        "node_memory_Unevictable_bytes", "Memory: memory that cannot be evicted.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryVmallocChunkBytes = new(
        "node_memory_VmallocChunk_bytes", "Memory: the largest free part of vmalloc.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryVmallocTotalBytes = new(
        "node_memory_VmallocTotal_bytes", "Memory: all of vmalloc.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryVmallocUsedBytes = new(
        "node_memory_VmallocUsed_bytes", "Memory: used parts of vmalloc.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryWritebackTmpBytes = new(
        "node_memory_WritebackTmp_bytes", "Memory: buffers of FUSE.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryWritebackBytes = new(
        "node_memory_Writeback_bytes", "Memory: memory that is being written.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryZswapBytes = new(
        "node_memory_Zswap_bytes", "Memory: compressed swap.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryZswappedBytes = new(
        "node_memory_Zswapped_bytes", "Memory: what is in compressed swap.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryBalloonBytes = new(
        "node_memory_Balloon_bytes", "Memory: memory given back to the host.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryUnacceptedBytes = new(
        "node_memory_Unaccepted_bytes", "Memory: memory that is not accepted yet.") { Unit = Unit.Bytes };

    public static readonly Gauge MemoryHugePagesFree = new("node_memory_HugePages_Free", "Huge pages unused.");

    public static readonly Gauge MemoryHugePagesRsvd = new("node_memory_HugePages_Rsvd", "Huge pages reserved.");

    public static readonly Gauge MemoryHugePagesSurp = new("node_memory_HugePages_Surp", "Huge pages beyond the pool.");

    public static readonly Gauge MemoryHugePagesTotal = new("node_memory_HugePages_Total", "Huge pages in the pool.");

    public static readonly Counter VmstatOomKill = new("node_vmstat_oom_kill", "Processes killed for want of memory.");

    public static readonly Counter VmstatPgfault = new("node_vmstat_pgfault", "Page faults.");

    public static readonly Counter VmstatPgmajfault = new("node_vmstat_pgmajfault", "Page faults that read a disk.");

    public static readonly Counter VmstatPgpgin = new("node_vmstat_pgpgin", "Kibibytes read from disks.");

    public static readonly Counter VmstatPgpgout = new("node_vmstat_pgpgout", "Kibibytes written to disks.");

    public static readonly Counter VmstatPswpin = new("node_vmstat_pswpin", "Pages read from swap.");

    public static readonly Counter VmstatPswpout = new("node_vmstat_pswpout", "Pages written to swap.");

    public static readonly Counter EdacCorrectableErrors = new(
        "node_edac_correctable_errors_total", "Memory errors that were corrected.", [Controller]);

    public static readonly Counter EdacUncorrectableErrors = new(
        "node_edac_uncorrectable_errors_total", "Memory errors that could not be corrected.", [Controller]);
}
