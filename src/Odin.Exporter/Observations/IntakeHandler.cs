using System.Buffers;

namespace Odin.Exporter;

/// <summary>Takes the bodies that are posted to one path. By then the token is right, the body is whole, decompressed and no
/// longer than configured, and not too many are taken at once: <see cref="Intake"/> sees to that.</summary>
/// <param name="path">Where it is posted to: <c>/v1/observations</c>.</param>
/// <param name="health">Where the handler counts what it took and dropped; the intake counts requests.</param>
internal abstract class IntakeHandler(string path, SourceHealth health)
{
    public string Path { get; } = path;

    public SourceHealth Health { get; } = health;

    /// <summary>The media types that it reads, in small letters and without parameters. Answers have that of the request; to
    /// a request of another type, the first.</summary>
    public abstract IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Takes what is valid in a body, counts it, and writes the answer; or takes nothing and says why.</summary>
    /// <param name="body">May be written to: it is the handler's until it returns.</param>
    /// <param name="mediaType">One of <see cref="MediaTypes"/>.</param>
    /// <param name="limit">To be asked once for all observations of the body, before the first is taken.</param>
    /// <param name="answer">Gets the body of the answer.</param>
    public abstract IntakeAnswer Take(Span<byte> body, string mediaType, RateLimit limit, IBufferWriter<byte> answer);

    /// <summary>Writes why a request was not taken, whoever refused it.</summary>
    public abstract void Explain(IntakeAnswer refusal, string mediaType, IBufferWriter<byte> answer);
}
