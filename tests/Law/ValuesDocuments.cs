using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Testing;

/// <summary>Draws documents that a user may give to a chart: what the schema accepts once the defaults are merged in.</summary>
internal sealed class ValuesDocuments(ValuesSchema schema, JsonObject defaults) : Gen<JsonObject>
{
    const int Deepest = 7;

    static readonly string[] Matching =
    [
        "", "a", "abc", "a-b", "A_b.c", "1", "10", "0.5", "500m", "1Gi", "1024Mi", "1.5Gi", ".5", "100k", "1e3", "2E2", "30s", "5m", "1h30m",
        "/", "/a", "/a/b?c", "v1.2.3", "1.0", "on", "ghcr.io/odin/gateway", "http://a:1", "a@b.c", "sha256:" + Zeros, "a=b", "*", "info", "8080", "$.a", "nvidia.com/gpu", "24h", "{a=\"b\"}", "10.0.0.0/8", "{release}-a", "http://{release}-a:1/b", "DCGM_FI_DEV_GPU_UTIL", "DCGM_FI_PROF_SM_ACTIVE", "/var/log/pods/a", "prometheus",
    ];

    const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    public static ValuesDocuments Of<TValues>() => Of(ValuesDefinition.Of(typeof(TValues)));

    public static ValuesDocuments Of(ValuesDefinition definition) => new(definition.Schema, definition.Defaults);

    public override JsonObject Generate(PCG pcg, Size? min, out Size size)
    {
        var drawing = new Drawing(schema, pcg);
        var document = drawing.Object(schema.Root, defaults, 0);
        size = new Size(drawing.Nodes);
        return document;
    }

    sealed class Drawing(ValuesSchema schema, PCG pcg)
    {
        readonly uint _density = pcg.Next(9) + 1;

        public ulong Nodes { get; private set; }

        bool Chance(uint percent) => pcg.Next(100) < percent;

        T Draw<T>(Gen<T> gen) => gen.Generate(pcg, null, out _);

        T Pick<T>(IReadOnlyList<T> choices) => choices[(int)pcg.Next((uint)choices.Count)];

        JsonNode? Node(ValueSchema declared, JsonNode? @default, int depth)
        {
            Nodes++;
            var rules = schema.Resolve(declared);
            if (rules.OneOf.Count > 0) return Pick(rules.OneOf) is { } name ? JsonValue.Create(name) : null;
            var types = rules.Types.Where(t => depth < Deepest || t is not ("object" or "array") || rules.Types.Count == 1).ToList();
            return Pick(types) switch
            {
                "object" => Object(rules, @default as JsonObject ?? [], depth),
                "array" => Array(rules, depth),
                "string" => JsonValue.Create(Text(rules, @default)),
                "boolean" => JsonValue.Create(Chance(50)),
                "integer" => JsonValue.Create((long)Number(rules, whole: true)),
                "number" when rules.MultipleOf is not null => JsonNumber.Of(Pick([0, 1, 0.5, 0.25, 0.001, 2, 1.5, 1_000_000, 10_737_418_240])),
                "number" => JsonNumber.Of(Number(rules, whole: false)),
                _ => null,
            };
        }

        public JsonObject Object(ValueSchema rules, JsonObject defaults, int depth)
        {
            var drawn = new JsonObject();
            foreach (var (key, property) in rules.Properties)
            {
                var isGiven = defaults.TryGetPropertyValue(key, out var value);
                if (rules.Required.Contains(key) && !isGiven) drawn[key] = Node(property, null, depth + 1);
                else if (depth >= Deepest || !Chance(Share(rules.Properties.Count, depth))) continue;
                else if (isGiven && value is not null && !rules.Required.Contains(key) && Chance(15)) drawn[key] = null;
                else drawn[key] = Node(property, value, depth + 1);
            }
            if (rules.Others is { } others && depth < Deepest) AddOthers(drawn, others, depth);
            return drawn;
        }

        /// <summary>Few of many members, so that documents stay of a size that helm reads quickly.</summary>
        uint Share(int members, int depth) => depth == 0 ? 10 + (_density * 8) : Math.Max(3, _density * 60 / (uint)(10 + members));

        void AddOthers(JsonObject drawn, ValueSchema others, int depth)
        {
            for (var count = Chance(3) ? 30 : pcg.Next(4); count > 0; count--) drawn[Draw(Documents.Key.Where(ValueText.Key.Matches))] = Node(others, null, depth + 1);
        }

        JsonArray Array(ValueSchema rules, int depth)
        {
            var most = (uint)(rules.MaxItems ?? 40);
            var count = Chance(3) ? most : Math.Min(pcg.Next(4), most);
            var drawn = new JsonArray();
            for (count = Math.Max(count, (uint)(rules.MinItems ?? 0)); count > 0; count--) drawn.Add(Node(rules.Items!, null, depth + 1));
            return drawn;
        }

        string Text(ValueSchema rules, JsonNode? @default)
        {
            var text = ReferenceEquals(rules.Pattern, ValueText.Allowed) || Chance(20) ? Draw(Texts.Printable) : Pick(Matching);
            for (var attempt = 0; attempt < 100 && !Fits(rules, text); attempt++) text = Pick(Matching);
            if (Fits(rules, text)) return text;
            return @default is JsonValue known ? known.GetValue<string>()
                : Matching.FirstOrDefault(m => Fits(rules, m)) ?? throw new InvalidOperationException($"Add a text that matches {rules.Pattern} to {nameof(ValuesDocuments)}.{nameof(Matching)}.");
        }

        static bool Fits(ValueSchema rules, string text) =>
            (rules.Pattern?.Matches(text) ?? true)
            && text.EnumerateRunes().Count() >= (rules.MinLength ?? 0)
            && text.EnumerateRunes().Count() <= (rules.MaxLength ?? int.MaxValue);

        double Number(ValueSchema rules, bool whole)
        {
            var number = Draw(Documents.Number);
            if (whole) number = Math.Truncate(number);
            var (minimum, maximum) = (rules.Minimum ?? double.MinValue, rules.Maximum ?? double.MaxValue);
            if (number >= minimum && number <= maximum) return number;
            if (Chance(30)) return Chance(50) ? minimum : maximum;
            var between = minimum + (Draw(Gen.Double[0, 1]) * (maximum - minimum));
            return whole ? Math.Clamp(Math.Truncate(between), minimum, maximum) : between;
        }
    }
}
