namespace Odin.Backup;

/// <summary>The options that say where backups are.</summary>
internal static class StoreOptions
{
    public static readonly Option<StoreAddress> Store = new("--store", "PLACE", "where the backups are: a folder, or s3://BUCKET/PREFIX", StoreAddress.Parse);
    public static readonly Option<Uri> Endpoint = new("--endpoint", "URL", "of the S3 server; AWS' own when it is not said", Read.Address);
    public static readonly Option<string> Region = new("--region", "REGION", "of the bucket; AWS_REGION, or us-east-1, when it is not said", Read.Text);
    public static readonly Flag PathStyle = new("--path-style", "the bucket is in the path and not in the host name, as most S3 servers but AWS want it");
    public static readonly Option<string> Series = new("--as", "NAME", "the folder in the store; the component's name when it is not said. Two of a kind need one each", Read.Series);

    public static readonly IReadOnlyList<Option> All = [Store, Series, Endpoint, Region, PathStyle];

    /// <summary>Opens the store that is said.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="surroundings">Where this runs.</param>
    /// <param name="data">A folder that has to be somewhere else: a restore would remove the backups with the old data.</param>
    public static Func<IStore> Open(Arguments arguments, Surroundings surroundings, string data)
    {
        var (open, folder) = (Open(arguments, surroundings), arguments.Required(Store).Folder);
        return folder is null ? open : () =>
        {
            DemandApart(folder, data);
            return open();
        };
    }

    /// <inheritdoc cref="Open(Arguments, Surroundings, string)"/>
    public static Func<IStore> Open(Arguments arguments, Surroundings surroundings)
    {
        var address = arguments.Required(Store);
        if (address.Folder is { } folder)
            return All.Except([Store, Series]).FirstOrDefault(arguments.Has) is { } strange
                ? throw new UsageException($"{strange.Name} is for a bucket, and --store is a folder.")
                : () => new FolderStore(folder);
        var endpoint = arguments.Optional<Uri?>(Endpoint!, null);
        var region = arguments.Optional(Region, surroundings.Variable("AWS_REGION") is { Length: > 0 } own ? own : "us-east-1");
        var isPathStyle = arguments.Has(PathStyle);
        return () => S3Store.Open(address, endpoint, region, isPathStyle);
    }

    static void DemandApart(string store, string data)
    {
        try
        {
            if (Disk.IsWithin(store, data) || Disk.IsWithin(data, store))
                throw new BackupException(store, $"the store and the data in {data} lie in each other.", "Say another --store, or another --data: a restore would remove the backups with the old data.") { Code = ExitCode.Usage };
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(data, e);
        }
    }
}
