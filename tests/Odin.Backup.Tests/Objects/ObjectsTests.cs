using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

public sealed class ObjectsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Store => Directory.CreateDirectory(_folder.Combine("store")).FullName;

    string Target => _folder.Combine("target");

    string Key => _folder.Write("key", Convert.ToBase64String(Encoding.ASCII.GetBytes("0123456789abcdef0123456789abcdef")) + "\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ConfigMaps_come_back_as_a_person_would_write_them()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster)).Ended(ExitCode.Done).Said("Read 1 ConfigMaps of namespace odin.");
        (await RestoreAsync(cluster)).Ended(ExitCode.Done).Said("it has no Secrets", "Look at them, and apply what is wanted: kubectl apply -f FILE.");
        Assert.Equal(["configmaps/rules.json"], Files());
        Assert.Equal(
            """
            {
              "apiVersion": "v1",
              "kind": "ConfigMap",
              "metadata": {
                "name": "rules",
                "namespace": "odin",
                "labels": {
                  "app": "prometheus"
                }
              },
              "data": {
                "rules.yml": "größer > 1"
              }
            }

            """,
            File.ReadAllText(Path.Combine(Target, "configmaps", "rules.json")));
    }

    [Fact]
    public async Task Secrets_are_only_asked_for_with_a_key_and_are_nowhere_in_clear_text()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Done).Said("Read 1 ConfigMaps and 1 Secrets of namespace odin.");
        (await RestoreAsync(cluster)).Ended(ExitCode.Done).Said("its Secrets are encrypted, and stay so without --secrets-key");
        Assert.Equal(["configmaps/rules.json", "secrets.encrypted"], Files());
        var stored = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Target, "secrets.encrypted")));
        Assert.DoesNotContain("grafana", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("aHVudGVyMg", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_come_back_with_their_key_for_their_owner_alone()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Done);
        (await RestoreAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Done).Said("with its Secrets in clear text");
        Assert.Equal(["configmaps/rules.json", "secrets/grafana.json"], Files());
        var file = Path.Combine(Target, "secrets", "grafana.json");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Disk.StatusOf(file).Mode);
        var secret = JsonNode.Parse(File.ReadAllText(file))!;
        Assert.True(JsonNode.DeepEquals(new JsonObject { ["name"] = "grafana", ["namespace"] = "odin" }, secret["metadata"]));
        Assert.Equal(("Opaque", "aHVudGVyMg=="), ((string?)secret["type"], (string?)secret["data"]!["password"]));
    }

    [Fact]
    public async Task What_Kubernetes_and_Helm_make_is_not_backed_up()
    {
        await using var cluster = await ClusterApi.StartAsync();
        Add(cluster, "configmaps", "kube-root-ca.crt");
        Add(cluster, "configmaps", "leader").AsObject()["metadata"]!["annotations"] = new JsonObject { ["control-plane.alpha.kubernetes.io/leader"] = "{}" };
        Add(cluster, "secrets", "token")["type"] = "kubernetes.io/service-account-token";
        Add(cluster, "secrets", "sh.helm.release.v1.odin.v1")["type"] = "helm.sh/release.v1";
        (await BackUpAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Failed).Said(
            "namespace odin: there is nothing in it but what Kubernetes and Helm make, and an empty backup would take the place of a good one. See that this runs in the namespace of the release.");
        Assert.Empty(Directory.EnumerateFiles(Store, "manifest.json", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Another_key_is_said_and_nothing_is_laid_out()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Done);
        (await RestoreAsync(cluster, "--secrets-key", _folder.Write("other", new string('x', 32)))).Ended(ExitCode.Failed)
            .Said("it was encrypted with another key than that of", "Give the key that it was encrypted with.");
        Assert.False(Directory.Exists(Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef\n")]
    public async Task What_is_no_key_of_32_bytes_is_said(string key)
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster, "--secrets-key", _folder.Write("bad", key))).Ended(ExitCode.Failed)
            .Said("it is no key of 32 bytes, neither as they are nor in base64. Make one: openssl rand -base64 32, and keep it where the backups are not.");
    }

    [Fact]
    public void A_bit_that_flips_in_encrypted_Secrets_is_found()
    {
        var key = SecretsKey.Read(Key);
        var plain = Encoding.UTF8.GetBytes("hunter2");
        var sealedBytes = key.Encrypt(plain);
        Assert.Equal(plain, key.Decrypt("here", sealedBytes));
        Assert.NotEqual(sealedBytes, key.Encrypt(plain));
        for (var bit = 0; bit < sealedBytes.Length * 8; bit++)
        {
            sealedBytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<BackupException>(() => key.Decrypt("here", sealedBytes));
            sealedBytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public async Task A_folder_that_is_there_is_left_as_it_is()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster)).Ended(ExitCode.Done);
        Directory.CreateDirectory(Target);
        (await RestoreAsync(cluster)).Ended(ExitCode.Failed).Said("target: it is there already. Say a folder that is not there yet.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Target));
    }

    [Fact]
    public async Task They_are_listed_and_verified_as_other_backups()
    {
        await using var cluster = await StartAsync();
        (await BackUpAsync(cluster, "--secrets-key", Key)).Ended(ExitCode.Done);
        (await cluster.RunAsync("person", "verify", "objects", "--store", Store)).Ended(ExitCode.Done).Said("is good");
    }

    static async Task<ClusterApi> StartAsync()
    {
        var cluster = await ClusterApi.StartAsync();
        Add(cluster, "configmaps", "kube-root-ca.crt");
        var rules = Add(cluster, "configmaps", "rules");
        rules["data"] = new JsonObject { ["rules.yml"] = "größer > 1" };
        rules["metadata"]!["labels"] = new JsonObject { ["app"] = "prometheus" };
        rules["metadata"]!["ownerReferences"] = new JsonArray(new JsonObject { ["uid"] = "1" });
        rules["metadata"]!["annotations"] = new JsonObject { ["kubectl.kubernetes.io/last-applied-configuration"] = "{}" };
        var secret = Add(cluster, "secrets", "grafana");
        (secret["type"], secret["data"]) = ("Opaque", new JsonObject { ["password"] = "aHVudGVyMg==" });
        return cluster;
    }

    static JsonObject Add(ClusterApi cluster, string kind, string name) => cluster.Objects.Add(kind, new() { ["metadata"] = new JsonObject { ["name"] = name } });

    Task<Ran> BackUpAsync(ClusterApi cluster, params string[] more) => cluster.RunAsync("objects-1", ["backup", "objects", "--store", Store, "--scratch", _folder.Path, .. more]);

    Task<Ran> RestoreAsync(ClusterApi cluster, params string[] more) => cluster.RunAsync("person", ["restore", "objects", "--store", Store, "--backup", "latest", "--to", Target, .. more]);

    IEnumerable<string> Files() => Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Target, f)).Order(StringComparer.Ordinal);
}
