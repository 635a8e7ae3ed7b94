using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Odin.Backup;

/// <summary>The key of the Secrets: AES-256 in GCM, so that what was changed, or is of another key, is not taken for one of them.</summary>
internal sealed class SecretsKey
{
    const int Length = 32;
    const int NonceLength = 12;
    const int TagLength = 16;

    /// <summary>What the file begins with, which is authenticated too.</summary>
    static readonly byte[] Form = Encoding.ASCII.GetBytes("ODINSEC1");

    readonly string _file;
    readonly byte[] _key;

    SecretsKey(string file, byte[] key) => (_file, _key) = (file, key);

    /// <exception cref="BackupException">It cannot be read, or is none.</exception>
    public static SecretsKey Read(string file)
    {
        try
        {
            return Key(File.ReadAllBytes(file)) is { } key ? new(file, key) : throw new BackupException(file, "it is no key of 32 bytes, neither as they are nor in base64.", "Make one: openssl rand -base64 32, and keep it where the backups are not.");
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(file, e);
        }
    }

    public byte[] Encrypt(byte[] plain)
    {
        var sealedBytes = new byte[Form.Length + NonceLength + TagLength + plain.Length];
        Form.CopyTo(sealedBytes, 0);
        var (nonce, tag, text) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(nonce.Span, plain, text.Span, tag.Span, Form);
        return sealedBytes;
    }

    /// <param name="place">Where it is from, for people.</param>
    /// <param name="sealedBytes">What <see cref="Encrypt"/> gave.</param>
    /// <exception cref="BackupException">It was encrypted with another key, or changed.</exception>
    public byte[] Decrypt(string place, byte[] sealedBytes)
    {
        if (sealedBytes.Length < Form.Length + NonceLength + TagLength || !sealedBytes.AsSpan(0, Form.Length).SequenceEqual(Form))
            throw new BackupException(place, "it is not what this program encrypts.", "Take another backup, or the program that wrote it.");
        var (nonce, tag, text) = Parts(sealedBytes);
        var plain = new byte[text.Length];
        try
        {
            using var aes = new AesGcm(_key, TagLength);
            aes.Decrypt(nonce.Span, text.Span, tag.Span, plain, Form);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BackupException(place, $"it was encrypted with another key than that of '{_file}', or was changed.", "Give the key that it was encrypted with.");
        }
    }

    static byte[]? Key(byte[] file)
    {
        if (file.Length == Length) return file;
        var text = Encoding.ASCII.GetString(file).Trim();
        return Base64.IsValid(text) && Convert.FromBase64String(text) is { Length: Length } key ? key : null;
    }

    static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Text) Parts(byte[] all) =>
        (all.AsMemory(Form.Length, NonceLength), all.AsMemory(Form.Length + NonceLength, TagLength), all.AsMemory(Form.Length + NonceLength + TagLength));
}
