using System.IO.Pipelines;
using System.Text;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>What a registry looks like when it is scraped.</summary>
static class Scrape
{
    public static async Task<byte[]> Of(Registry registry, ExpositionFormat format)
    {
        using var stream = new MemoryStream();
        var output = PipeWriter.Create(stream);
        await new Exposition(registry, own: null).WriteAsync(format, output, CancellationToken.None);
        await output.CompleteAsync();
        return stream.ToArray();
    }

    public static async Task<string> TextOf(Registry registry, ExpositionFormat format) => Encoding.UTF8.GetString(await Of(registry, format));
}
