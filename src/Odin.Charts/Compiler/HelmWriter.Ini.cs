using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    /// <summary>An INI file.</summary>
    void Sections(Node content, int indent)
    {
        var parts = (content as PartsNode ?? Structure(((DataNode)content).Data!)).Parts;
        foreach (var part in parts.OrderBy(IsSection)) Setting(part, indent);
    }

    static bool IsSection(Part part) => part switch
    {
        PairPart { Value: PartsNode or DataNode { Data: JsonObject } } => true,
        ConditionalPart c => c.Then.Any(IsSection) || c.Else.Any(IsSection),
        _ => false,
    };

    void Setting(Part part, int indent)
    {
        switch (part)
        {
            case StatementPart statement:
                Statements(statement.Statements, indent);
                break;
            case ConditionalPart c:
                Choice(c, indent, p => Settings(p, indent));
                break;
            case PairPart { Value: PartsNode or DataNode { Data: JsonObject } } section:
                NewLine(indent);
                Constant($"[{section.Key}]");
                Sections(section.Value, indent);
                break;
            case PairPart { Value: ConditionalNode { Then: not null, Else: not null } choice } pair:
                If(choice.If, indent, () => Setting(pair with { Value = choice.Then }, indent), () => Setting(pair with { Value = choice.Else }, indent));
                break;
            case PairPart pair:
                NewLine(indent);
                Line(pair.Key, pair.Value);
                break;
            default:
                throw new InvalidOperationException($"{part.GetType().Name} is no setting");
        }
    }

    /// <summary>A line of an INI file, without white space at its end, which Helm cuts where an object ends.</summary>
    void Line(string key, Node value)
    {
        if (value is ScalarNode { Kind: ScalarKind.Text } text)
        {
            Hole($"printf {GoText.Quote(key.Replace("%", "%%", StringComparison.Ordinal) + " = %s")} {text.Value.Argument} | trim");
            return;
        }
        Constant(value is ScalarNode ? key + " = " : DocumentText.IniLine(key, ((DataNode)value).Value!));
        if (value is ScalarNode scalar) Hole(scalar.Kind == ScalarKind.Json ? $"toJson {scalar.Value.Argument}" : scalar.Value.Text);
    }

    void Settings(IEnumerable<Part> parts, int indent)
    {
        foreach (var part in parts) Setting(part, indent);
    }
}
