using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about models.</summary>
internal static class ExporterModelPanels
{
    public static Row Row { get; } = new("Models")
    {
        Panels =
        [
            new TimeSeriesPanel("Inference")
            {
                Description = "How long an inference takes over all chosen models: half less, one of twenty and one of a hundred more.",
                Targets = [Quantile(0.5, "median"), Quantile(0.95, "95 %"), Quantile(0.99, "99 %")],
            },
            new TimeSeriesPanel("Inference by model")
            {
                Description = "One of twenty inferences takes longer. One model alone: its replicas are busy, or its input has grown.",
                Targets = [Query.Parse("""histogram_quantile(0.95, sum by (le, model_name) (rate(ml_model_inference_seconds_bucket{model_name=~"$model_name"}[$__rate_interval])))""").As("{{model_name}}")],
            },
            new TimeSeriesPanel("Inferences")
            {
                Description = "Inferences a second. None of a model that should have some: nobody asks it, or nobody reports it.",
                Targets = [Query.Parse("""sum by (model_name) (rate(ml_model_inference_seconds_count{model_name=~"$model_name"}[$__rate_interval]))""").As("{{model_name}}")],
            },
            new TimeSeriesPanel("Accuracy")
            {
                Description = "As last measured. A step down after a release of the model is the release; a slow slide is data that drifts.",
                Targets = [Query.Parse("""avg by (model_name) (ml_model_accuracy{model_name=~"$model_name"})""").As("{{model_name}}")],
            },
        ],
    };

    static PrometheusQuery Quantile(double quantile, string legend) => Query.Parse(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""histogram_quantile({{quantile}}, sum by (le) (rate(ml_model_inference_seconds_bucket{model_name=~"$model_name"}[$__rate_interval])))""")).As(legend);
}
