using Microsoft.AspNetCore.Http;

namespace Odin.Backup.Tests;

public sealed class S3Tests(RunningS3 s3) : IClassFixture<RunningS3>
{
    const string Block = "01M848C3AMVBYAXX6Y705YHFYN";
    const string OtherBlock = "01M848CS6G79JNTZABRR8BCBYW";

    [NeedsS3]
    public async Task A_backup_goes_there_and_comes_back_from_the_command_line()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 300_000);
        folder.Fill("wal", 1000);
        var before = DataFolder.Listing(folder.Data);
        string[] store = ["--store", $"s3://{RunningS3.Bucket}/a/b", "--endpoint", s3.Url.AbsoluteUri, "--path-style"];
        for (var i = 0; i < 3; i++)
            using (var backup = new Child(["backup", "loki", "--data", folder.Data, .. store, "--keep-last", "2"], RunningS3.Environment)) await backup.EndAsync();
        Directory.Delete(folder.Data, recursive: true);
        Directory.CreateDirectory(folder.Data);
        using (var restore = new Child(["restore", "loki", "--data", folder.Data, .. store, "--backup", "latest"], RunningS3.Environment)) await restore.EndAsync();
        Assert.Equal(before, DataFolder.Listing(folder.Data));
        using var there = s3.Store("a/b");
        var names = (await there.ListAsync("loki", default)).Select(o => o.Name).ToList();
        Assert.Equal(2, names.Count(n => n.EndsWith(Names.ManifestFile, StringComparison.Ordinal)));
        Assert.Single(names, n => n.Contains(Block, StringComparison.Ordinal));
        Assert.DoesNotContain($"loki/{Names.LockFile}", names);
    }

    [NeedsS3]
    public async Task A_large_archive_goes_in_parts_each_tried_again_when_it_fails()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 20_000_000);
        var failed = 0;
        using var breaking = new Breaking(r => SignatureCheck.Demand(r) && IsPart(r, 2) && failed++ < 2 ? failed == 1 ? Break.Refuse : Break.HangUp : null);
        using var store = s3.Store("parts", handler: breaking);
        Assert.Equal(ExitCode.Done, await BackupAsync(folder, store));
        Assert.Equal(3, failed);
        Assert.Equal([1, 2, 2, 2, 3], breaking.Asked.Where(a => a.Contains("partNumber=", StringComparison.Ordinal)).Select(a => a.Split("partNumber=")[1][0] - '0').Order());
        Assert.Equal(ExitCode.Done, await new Verification(new(store, "loki"), Silent).RunAsync((await new Shelf(store, "loki").ReadAsync(default)).Backups, default));
    }

    [NeedsS3]
    public async Task Reading_goes_on_where_a_connection_broke()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 2_000_000);
        var broken = 0;
        using var breaking = new Breaking(r => r.Method == HttpMethod.Get && r.RequestUri!.AbsolutePath.EndsWith(".zst", StringComparison.Ordinal) && broken++ < 2 ? Break.CutOff : null);
        using var store = s3.Store("cut", handler: breaking);
        Assert.Equal(ExitCode.Done, await BackupAsync(folder, store));
        Assert.Equal(3, broken);
        Assert.Contains(breaking.Asked, a => a.Contains("bytes=1", StringComparison.Ordinal));
    }

    [NeedsS3]
    public async Task A_bucket_that_fails_in_the_middle_is_told_and_the_next_run_uses_what_is_complete()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 300_000);
        folder.Fill(OtherBlock + "/chunks/000001", 200_000, seed: 2);
        var isBroken = true;
        using var breaking = new Breaking(r => isBroken && r.Method == HttpMethod.Put && r.RequestUri!.AbsolutePath.Contains(OtherBlock, StringComparison.Ordinal) ? Break.HangUp : null);
        using var store = s3.Store("middle", handler: breaking);

        var e = await Assert.ThrowsAsync<BackupException>(() => BackupAsync(folder, store));
        Assert.Contains($"s3://{RunningS3.Bucket}/middle/loki/blocks/{OtherBlock}", e.Message, StringComparison.Ordinal);
        Assert.Contains("the server cannot be reached, or broke off", e.Message, StringComparison.Ordinal);
        Assert.Contains("what is complete is found and used", e.Message, StringComparison.Ordinal);
        Assert.Empty((await new Shelf(store, "loki").ReadAsync(default)).Backups);

        isBroken = false;
        Assert.Equal(ExitCode.Done, await BackupAsync(folder, store));
        Assert.Single(breaking.Asked, a => a.StartsWith("PUT", StringComparison.Ordinal) && a.Contains(Block, StringComparison.Ordinal));
    }

    [NeedsS3]
    public async Task A_key_that_the_server_does_not_know_is_told()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        using var store = s3.Store("secret", key: "wrong");
        var e = await Assert.ThrowsAsync<BackupException>(() => BackupAsync(folder, store));
        Assert.Contains("InvalidAccessKeyId", e.Message, StringComparison.Ordinal);
        Assert.Contains("AWS_ACCESS_KEY_ID", e.Message, StringComparison.Ordinal);
    }

    [NeedsS3]
    public async Task Missing_credentials_are_told()
    {
        var environment = new Dictionary<string, string> { ["AWS_EC2_METADATA_DISABLED"] = "true", ["HOME"] = "/nowhere" };
        using var child = new Child(["list", "loki", "--store", $"s3://{RunningS3.Bucket}", "--endpoint", s3.Url.AbsoluteUri, "--path-style"], environment);
        var message = (await Assert.ThrowsAsync<Xunit.Sdk.XunitException>(child.EndAsync)).Message;
        Assert.Contains("no credentials are found. Give it credentials: AWS_ACCESS_KEY_ID", message, StringComparison.Ordinal);
    }

    [NeedsS3]
    public async Task A_bucket_that_is_not_there_is_told()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        using var child = new Child(["list", "loki", "--store", "s3://nowhere", "--endpoint", s3.Url.AbsoluteUri, "--path-style"], RunningS3.Environment);
        Assert.Contains("NoSuchBucket", (await Assert.ThrowsAsync<Xunit.Sdk.XunitException>(child.EndAsync)).Message, StringComparison.Ordinal);
    }

    [NeedsS3]
    public async Task Two_runs_do_not_meet_and_the_lock_of_a_dead_one_is_taken_over()
    {
        var timing = new S3Timing { Renewal = TimeSpan.FromMilliseconds(500), Patience = TimeSpan.FromSeconds(5) };
        // The server answers what it has written in part when it is asked meanwhile.
        using var turns = new OneAtATime();
        using var store = s3.Store("lock", handler: turns, timing: timing);
        await using (await store.LockAsync("loki", default))
            Assert.Equal(ExitCode.Busy, (await Assert.ThrowsAsync<BackupException>(() => store.LockAsync("loki", default))).Code);
        await store.WriteAsync($"loki/{Names.LockFile}", (s, t) => s.WriteAsync("of a dead one 7"u8.ToArray(), t).AsTask(), (_, _) => Task.CompletedTask, default);
        await (await store.LockAsync("loki", default)).DisposeAsync();
    }

    [NeedsS3]
    public async Task A_run_that_cannot_renew_its_lock_ends_before_another_takes_it_over_and_leaves_no_backup()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 1000);
        var timing = new S3Timing { Renewal = TimeSpan.FromMilliseconds(50), Patience = TimeSpan.FromSeconds(1) };
        var locks = 0;
        using var breaking = new Breaking(r =>
        {
            if (r.RequestUri!.AbsolutePath.EndsWith("/" + Names.DataFile, StringComparison.Ordinal)) Thread.Sleep(3000);
            return r.Method == HttpMethod.Put && r.RequestUri!.AbsolutePath.EndsWith("/" + Names.LockFile, StringComparison.Ordinal) && locks++ > 0 ? Break.HangUp : null;
        });
        using var store = s3.Store("lost", handler: breaking, timing: timing);
        var e = await Assert.ThrowsAsync<BackupException>(() => BackupAsync(folder, store));
        Assert.Contains($"s3://{RunningS3.Bucket}/lost/loki/{Names.LockFile}: this run could not renew it in time", e.Message, StringComparison.Ordinal);
        Assert.Empty((await new Shelf(store, "loki").ReadAsync(default)).Backups);
    }

    [NeedsS3]
    public async Task A_run_whose_lock_is_anothers_ends_and_leaves_that()
    {
        var timing = new S3Timing { Renewal = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromMinutes(1) };
        using var turns = new OneAtATime();
        using var store = s3.Store("taken", handler: turns, timing: timing);
        await using (var turn = await store.LockAsync("loki", default))
        {
            var work = turn.HoldAsync(async stop => { await Task.Delay(Timeout.Infinite, stop); return 0; }, default);
            // Between two of its renewals: one that is on its way would be the last to write.
            while (!work.IsCompleted)
            {
                await store.WriteAsync($"loki/{Names.LockFile}", (s, t) => s.WriteAsync("of another 7"u8.ToArray(), t).AsTask(), (_, _) => Task.CompletedTask, default);
                await Task.WhenAny(work, Task.Delay(250));
            }
            await Assert.ThrowsAsync<BackupException>(() => work);
        }
        Assert.Contains(await store.ListAsync("loki", default), o => o.Name == $"loki/{Names.LockFile}");
    }

    [NeedsS3]
    public async Task The_identity_of_a_service_account_is_changed_for_credentials()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        var token = Path.Combine(folder.Root, "token");
        await File.WriteAllTextAsync(token, "t0ken");
        var asked = "";
        await using var service = await LoopbackServer.StartAsync(async context =>
        {
            asked = await new StreamReader(context.Request.Body).ReadToEndAsync();
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync(
                $"""
                <AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>
                <AccessKeyId>{RunningS3.Key}</AccessKeyId><SecretAccessKey>{RunningS3.Key}</SecretAccessKey><SessionToken>s</SessionToken><Expiration>{DateTime.UtcNow.AddHours(1):O}</Expiration>
                </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>
                """);
        });
        var environment = new Dictionary<string, string>
        {
            ["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/odin-backup", ["AWS_WEB_IDENTITY_TOKEN_FILE"] = token, ["AWS_ENDPOINT_URL_STS"] = $"http://127.0.0.1:{service.Port}",
        };
        using (var backup = new Child(["backup", "loki", "--data", folder.Data, "--store", $"s3://{RunningS3.Bucket}/identity", "--endpoint", s3.Url.AbsoluteUri, "--path-style"], environment)) await backup.EndAsync();
        Assert.Contains("WebIdentityToken=t0ken", asked, StringComparison.Ordinal);
        using var there = s3.Store("identity");
        Assert.Single((await new Shelf(there, "loki").ReadAsync(default)).Backups);
    }

    [NeedsS3]
    public async Task What_cannot_be_read_back_stays_since_another_run_may_need_it()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        using var breaking = new Breaking(r => r.Method == HttpMethod.Get && r.RequestUri!.AbsolutePath.Contains(Block, StringComparison.Ordinal) ? Break.HangUp : null);
        using var store = s3.Store("unread", handler: breaking);
        await Assert.ThrowsAsync<BackupException>(() => BackupAsync(folder, store));
        Assert.Contains(await store.ListAsync("loki", default), o => o.Name.Contains(Block, StringComparison.Ordinal));
    }

    [NeedsS3]
    public async Task A_backup_of_which_somebody_takes_a_part_away_is_none()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 1000);
        using var others = s3.Store("gone");
        using var breaking = new Breaking(r =>
        {
            if (r.Method == HttpMethod.Put && r.RequestUri!.AbsolutePath.EndsWith("/" + Names.ManifestFile, StringComparison.Ordinal))
                Task.Run(async () => await others.DeleteAsync((await others.ListAsync("loki", default)).Single(o => o.Name.EndsWith(Names.DataFile, StringComparison.Ordinal)).Name, default)).Wait();
            return null;
        });
        using var store = s3.Store("gone", handler: breaking);
        Assert.Equal(ExitCode.Damaged, (await Assert.ThrowsAsync<BackupException>(() => BackupAsync(folder, store))).Code);
    }

    static RunLog Silent => new(TextWriter.Null, isTerminal: false, TimeProvider.System);

    static bool IsPart(HttpRequestMessage request, int number) => request.RequestUri!.Query.Contains($"partNumber={number}&", StringComparison.Ordinal);

    static Task<int> BackupAsync(DataFolder folder, IStore store) => new BackupMaking(
        new() { Component = Component.Find("loki")!, Series = "loki", Data = folder.Data, Scratch = Path.GetTempPath() }, store, Silent, TimeProvider.System).RunAsync(default);
}
