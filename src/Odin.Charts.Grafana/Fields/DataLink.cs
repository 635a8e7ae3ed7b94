namespace Odin.Charts.Grafana;

/// <summary>A link that a value carries.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Url">The address. May hold variables, <c>${__value.raw}</c>, <c>${__field.labels.pod}</c> and <c>${__url_time_range}</c>.</param>
public sealed record DataLink(string Title, string Url)
{
    /// <summary>Whether it opens in a new tab.</summary>
    public bool OpensNewTab { get; init; }

    /// <summary>The classic schema has one shape for the links of values and of dashboards.</summary>
    internal void WriteClassic(JsonText json) => new Link(Title, Url) { OpensNewTab = OpensNewTab }.Write(json);

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("targetBlank"u8, OpensNewTab);
        json.Write("title"u8, Title);
        json.Write("url"u8, Url);
        json.Close();
    }
}
