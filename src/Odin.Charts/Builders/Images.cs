using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>References to container images.</summary>
public static class Images
{
    /// <summary>The whole reference of an image: <c>registry/repository:tag</c>, the chart's <c>appVersion</c> where the tag is
    /// empty, and the digest in the tag's place when there is one. It is a named template.</summary>
    /// <typeparam name="TValues">The chart's values record.</typeparam>
    /// <param name="image">The image's values.</param>
    /// <param name="name">The name of the template, when the chart has several images.</param>
    /// <param name="registry">A registry that goes before the image's own unless it is empty, such as <c>global.imageRegistry</c>.</param>
    /// <param name="repository">The repository, where it is more than the image's own.</param>
    public static TemplateFunction<ChartContext<TValues>, string> Reference<TValues>(
        Expression<Func<ChartContext<TValues>, ImageValues>> image,
        string name = "image",
        Expression<Func<ChartContext<TValues>, string>>? registry = null,
        Expression<Func<ChartContext<TValues>, string>>? repository = null)
    {
        var common = new TemplateFunction<ChartContext<TValues>, string>(registry ?? (_ => ""));
        var own = new TemplateFunction<ChartContext<TValues>, string>(
            repository ?? Composition<TValues>.Lambda<string>(Composition<TValues>.Body<ImageValues, string>(image, (_, i) => i.Repository)));
        return new(name, Composition<TValues>.Lambda<string>(Composition<TValues>.Body<ImageValues, string>(image, (c, i) =>
            (common.Of(c) != "" ? common.Of(c) + "/" : i.Registry != "" ? i.Registry + "/" : "") + own.Of(c)
            + (i.Digest != "" ? "@" + i.Digest : ":" + (i.Tag != "" ? i.Tag : c.Chart.AppVersion)))));
    }
}
