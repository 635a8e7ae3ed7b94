using System.Net;

namespace Odin.Backup.Tests;

/// <summary>Answers some requests wrongly, or not to their end; the others go through.</summary>
/// <param name="howToAnswer">Asked about every request; <c>null</c>: as it comes.</param>
sealed class Breaking(Func<HttpRequestMessage, Break?> howToAnswer) : DelegatingHandler(new SocketsHttpHandler())
{
    readonly List<string> _asked = [];

    /// <summary>All requests so far, with their method, path and query.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (_asked) return [.. _asked];
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_asked) _asked.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Range}");
        switch (howToAnswer(request))
        {
            case Break.Refuse:
                return new(HttpStatusCode.InternalServerError) { Content = new StringContent("<Error><Code>InternalError</Code><Message>broken</Message></Error>"), RequestMessage = request };
            case Break.HangUp:
                throw new HttpRequestException("the connection was reset");
            case Break.CutOff:
                var answer = await base.SendAsync(request, cancellationToken);
                var whole = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
                var length = answer.Content.Headers.ContentLength;
                var headers = answer.Content.Headers.ToList();
                answer.Content = new StreamContent(new Cut(whole, whole.Length / 2));
                foreach (var (name, values) in headers) answer.Content.Headers.TryAddWithoutValidation(name, values);
                answer.Content.Headers.ContentLength = length;
                return answer;
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    sealed class Cut(byte[] bytes, int at) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Position >= at
            ? throw new IOException("the connection was reset")
            : base.ReadAsync(buffer[..(int)Math.Min(buffer.Length, at - Position)], cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => Position >= at
            ? throw new IOException("the connection was reset")
            : base.Read(buffer, offset, (int)Math.Min(count, at - Position));
    }
}

enum Break
{
    Refuse,
    HangUp,
    CutOff,
}
