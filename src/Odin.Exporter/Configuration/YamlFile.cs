using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Odin.Exporter;

/// <summary>Reads the part of YAML that configuration needs: one document of mappings, lists and scalars, without anchors,
/// merge keys and tags, not deep. What expands or surprises is refused.</summary>
internal sealed class YamlFile(string text)
{
    /// <summary>How deep mappings and lists may lie in each other.</summary>
    public const int MaxDepth = 20;

    readonly Parser _parser = new(new StringReader(text));
    readonly List<ConfigurationProblem> _problems = [];

    /// <summary>The document; <c>null</c> when there is none.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="problems">Keys that are written twice.</param>
    /// <exception cref="ConfigurationException">It is no such YAML.</exception>
    public static YamlNode? Read(string text, out IReadOnlyList<ConfigurationProblem> problems)
    {
        var file = new YamlFile(text);
        problems = file._problems;
        try
        {
            return file.ReadDocument();
        }
        catch (YamlException e)
        {
            throw Refused(e.Start, $"This is not YAML: {FirstLine(e.InnerException?.Message ?? e.Message)}");
        }
    }

    YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var root = ReadNode("", 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is not StreamEnd) throw Refused(_parser.Current!.Start, "Write one document; what follows '---' is another one.");
        return root;
    }

    YamlNode ReadNode(string path, int depth)
    {
        if (_parser.Current is AnchorAlias) throw Refused(_parser.Current.Start, "Write it out: aliases ('*name') are not read.");
        var node = (NodeEvent)_parser.Current!;
        if (!node.Anchor.IsEmpty) throw Refused(node.Start, "Write it out where it is needed: anchors ('&name') are not read.");
        if (!node.Tag.IsEmpty) throw Refused(node.Start, $"Leave the tag '{Shorten(node.Tag.Value)}' out.");
        if (depth > MaxDepth) throw Refused(node.Start, $"Mappings and lists lie more than {MaxDepth} deep in each other.");
        return node switch
        {
            MappingStart => ReadMapping(path, depth),
            SequenceStart => ReadSequence(path, depth),
            _ => ReadScalar(),
        };
    }

    YamlMapping ReadMapping(string path, int depth)
    {
        var start = _parser.Consume<MappingStart>().Start;
        var (entries, known) = (new List<KeyValuePair<YamlScalar, YamlNode>>(), new HashSet<string>(StringComparer.Ordinal));
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (_parser.Current is MappingStart or SequenceStart) throw Refused(_parser.Current.Start, "A key is a text.");
            var key = (YamlScalar)ReadNode(path, depth);
            if (key is { Text: "<<", IsPlain: true }) throw Refused(key.Place, "Write it out: merge keys ('<<') are not read.");
            var value = ReadNode(ConfigurationPath.Join(path, key.Text), depth + 1);
            if (known.Add(key.Text)) entries.Add(new(key, value));
            else _problems.Add(new("ODIN3001", ConfigurationPath.Join(path, key.Text), "This key is here twice; leave one.") { Place = key.Place });
        }
        return new(entries, At(start));
    }

    YamlSequence ReadSequence(string path, int depth)
    {
        var start = _parser.Consume<SequenceStart>().Start;
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(ConfigurationPath.Join(path, items.Count), depth + 1));
        return new(items, At(start));
    }

    YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, At(scalar.Start));
    }

    static Place At(Mark mark) => new(mark.Line, mark.Column);

    static ConfigurationException Refused(Mark mark, string message) => Refused(At(mark), message);

    static ConfigurationException Refused(Place place, string message) => new(new("ODIN3001", "", message) { Place = place });

    static string FirstLine(string message) => Shorten(message.Split('\n')[0].Trim());

    static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
