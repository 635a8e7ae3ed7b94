namespace Odin.Charts;

/// <summary>A file that a chart carries, for templates to read: a dashboard, a file of rules. Helm's template syntax has no
/// meaning in it.</summary>
/// <param name="Path">Its path below the chart's folder <c>files</c>, with slashes: <c>dashboards/gpu.json</c>.</param>
/// <param name="Text">What it holds.</param>
public sealed record TextFile(string Path, string Text);

/// <summary>The files of a chart, as <c>.Files</c> shows them.</summary>
public sealed class Files
{
    /// <summary>The text of a file, which becomes a part of the chart: <c>.Files.Get</c>.</summary>
    /// <param name="file">The file; it must not depend on values.</param>
#pragma warning disable CA1822 // The context tells a template where .Files is; C# needs it not.
    public string Get(TextFile file)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Text;
    }
}
