using System.Globalization;
using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A text as a template expression.</summary>
    Term Text(Expression expression)
    {
        var e = Strip(expression);
        if (IsConstant(e)) return Term.Literal(Evaluate(e));
        if (e.Type != typeof(string)) return Joined(Pieces(e));
        if (Path(e) is { } access) return Typed(e, access);
        return e switch
        {
            _ when IsComposed(e) => Joined(Pieces(e)),
            ConditionalExpression or BinaryExpression { NodeType: ExpressionType.Coalesce } => Value(e),
            MethodCallExpression call => Call(call),
            _ => throw Problems.CannotLower(e, Advice(e, "Build the text by interpolation from values and constants.")),
        };
    }

    static bool IsComposed(Expression e) =>
        e is BinaryExpression { NodeType: ExpressionType.Add } || e is MethodCallExpression { Method.Name: "Concat" or "Format" } call && call.Method.DeclaringType == typeof(string);

    /// <summary>A text of pieces, as a block when it is certain to read the same there.</summary>
    ScalarNode Composed(Expression e)
    {
        var pieces = Pieces(e);
        return new(Joined(pieces), ScalarKind.Text) { Block = !_isInFile && BlockText.Fits(pieces) ? pieces : null };
    }

    Term Call(MethodCallExpression call)
    {
        if (Inlining.FunctionOf(call) is { } function) return IncludedTerm(call, function);
        if (call.Method.DeclaringType == typeof(Require)) return Required(call);
        if (call.Method.DeclaringType == typeof(Names)) return Label(call);
        if (call.Method.DeclaringType == typeof(RawTemplate)) return Raw(call);
        if (call.Method.DeclaringType == typeof(Document)) return Checksum(call);
        if (call.Method.DeclaringType == typeof(Files)) return FileText(call).Value;
        if (call.Method.DeclaringType == typeof(Convert) && call.Method.Name == "ToBase64String") return Base64(call);
        if (call.Method.Name == "ToString" && call.Object?.Type == typeof(string)) return NotNull(call.Object);
        if (call.Method.Name == "ToString" && call.Object is not null) return Joined(Pieces(call));
        if (call.Method.DeclaringType == typeof(string)) return TextCall(call);
        throw Problems.CannotLower(call, Advice(call, OrdinaryCall));
    }

    /// <summary>What to do instead: one element of a list has an answer of its own.</summary>
    static string Advice(Expression e, string otherwise) => e switch
    {
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } => OneElement,
        MethodCallExpression { Method.Name: "get_Item", Object: { } list } when IsList(list.Type) => OneElement,
        MethodCallExpression { Method: { Name: "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault", DeclaringType: var type } }
            when type == typeof(Enumerable) => OneElement,
        MemberExpression { Expression: { } inner } => Advice(inner, otherwise),
        _ => otherwise,
    };

    const string OneElement = "A list of values may be shorter. Give what is special a value of its own, or go through the whole list with Select.";

    const string OrdinaryCall = "It would have to run in the cluster. Call it with what does not depend on values, or write its logic as a TemplateFunction.";

    Term Raw(MethodCallExpression call)
    {
        if (!IsConstant(call.Arguments[0])) throw Problems.CannotLower(call.Arguments[0], "Template syntax must be a constant.");
        var text = (string)Evaluate(call.Arguments[0])!;
        _helpers.Report(new("ODIN1016", DiagnosticSeverity.Info, $"The template has syntax of the author's own: {text}", _sources.PlaceOf(call)));
        return new Term(text, IsCall: true) { MayFail = true };
    }

    Term Required(MethodCallExpression call) =>
        Term.Call("required", Term.Literal(Evaluate(call.Arguments[1])), Text(call.Arguments[0])) with { MayFail = true };

    Term Label(MethodCallExpression call)
    {
        var text = NotNull(call.Arguments[0]);
        if (!text.IsAscii) throw Problems.NotAscii(call.Arguments[0]);
        if (!IsConstant(call.Arguments[1])) throw Problems.CannotLower(call, "The length must be a constant.");
        return new Term($"{text.Text} | trunc {Evaluate(call.Arguments[1])} | trimSuffix \"-\"", IsCall: true) { IsAscii = true, IsOneLine = text.IsOneLine, MayFail = text.MayFail };
    }

    Term Checksum(MethodCallExpression call)
    {
        if (call.Method.Name != nameof(Document.Checksum) || Strip(call.Arguments[0]) is not MethodCallExpression file || Inlining.FunctionOf(file) is not { } function)
            throw Problems.CannotLower(call, "Give the file to a ConfigMap, or make it a function with a name and take its checksum.");
        if (Strip(function.Body.Body) is MethodCallExpression { Arguments: [var content, ..] } document && document.Method.DeclaringType == typeof(Document) && IsManifest(content)) throw Problems.SeveralForms(content);
        var (template, argument) = Include(file, function);
        return new Term($"{HelmWriter.Include(template, argument)} | sha256sum", IsCall: true) { IsAscii = true, IsOneLine = true };
    }

    Term Base64(MethodCallExpression call) => call.Arguments is [MethodCallExpression { Method.Name: "GetBytes", Arguments: [var text], Object: { } encoding }] && IsConstant(encoding) && Equals(Evaluate(encoding), System.Text.Encoding.UTF8)
        ? Term.Call("b64enc", NotNull(text)) with { IsAscii = true, IsOneLine = true }
        : throw Problems.CannotLower(call, "Write 'Convert.ToBase64String(Encoding.UTF8.GetBytes(text))'.");

    /// <summary>A text that is not null.</summary>
    Term NotNull(Expression e) => Text(e) is { IsNullable: false } text ? text : throw Problems.MayBeNull(e);

    Term TextCall(MethodCallExpression call) => call.Method.Name switch
    {
        "Trim" when call.Arguments.Count == 0 => Term.Call("trim", NotNull(call.Object!)),
        "Trim" or "TrimStart" or "TrimEnd" => Trimmed(call),
        "Replace" => Replaced(call),
        "Join" => JoinedList(call),
        "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" =>
            throw Problems.TextDiffers(call, "the two know different versions of Unicode", "Ask for the value in the form you need, with [RegularExpression]."),
        "Substring" or "PadLeft" or "PadRight" or "Remove" or "Insert" or "IndexOf" or "LastIndexOf" or "get_Chars" =>
            throw Problems.CountsUnits(call),
        _ => throw Problems.CannotLower(call, "Of the text functions, Trim, TrimStart, TrimEnd, Replace, Split, string.Join, string.Concat, StartsWith, EndsWith and Contains can be written."),
    };

    /// <summary>Characters cut off at one or both ends: by pattern, since Helm's own functions take one occurrence or both ends.</summary>
    Term Trimmed(MethodCallExpression call)
    {
        var characters = call.Arguments.Count == 0 ? null : Evaluate(call.Arguments[0]) switch
        {
            char one => one.ToString(),
            char[] { Length: > 0 } several => new string(several),
            _ => null,
        };
        var set = characters is null ? @"\s" : string.Concat(characters.Select(c => char.IsAsciiLetterOrDigit(c) || c > 127 ? c.ToString() : "\\" + c));
        if (characters is null || characters.Any(char.IsSurrogate))
            throw Problems.CannotLower(call, "Name the characters to cut off, or cut white space at both ends with Trim().");
        var pattern = call.Method.Name switch { "TrimStart" => $"^[{set}]+", "TrimEnd" => $"[{set}]+$", _ => $"^[{set}]+|[{set}]+$" };
        var text = NotNull(call.Object!);
        return Term.Call("regexReplaceAll", Term.Literal(pattern), text, Term.Literal("")) with { IsAscii = text.IsAscii, IsOneLine = text.IsOneLine };
    }

    Term Replaced(MethodCallExpression call)
    {
        if (call.Arguments.Count > 2 && Evaluate(call.Arguments[2]) is not StringComparison.Ordinal)
            throw Problems.NotOrdinal(call, $"{CSharpText.Of(call.Object!)}.Replace(…, …, StringComparison.Ordinal)");
        if (!IsConstant(call.Arguments[0]) || Evaluate(call.Arguments[0]) is "") throw Problems.CannotLower(call, "What is replaced must be a constant, and not empty.");
        var (text, replacement) = (NotNull(call.Object!), NotNull(call.Arguments[1]));
        return Term.Call("replace", Text(call.Arguments[0]), replacement, text) with
        {
            IsAscii = text.IsAscii && replacement.IsAscii,
            IsOneLine = text.IsOneLine && replacement.IsOneLine,
        };
    }

    Term JoinedList(MethodCallExpression call)
    {
        if (call.Arguments.Count != 2) throw Problems.CannotLower(call, "Join a list.");
        var separator = NotNull(call.Arguments[0]);
        var list = call.Arguments[1];
        if (!IsTextList(list)) throw Problems.CannotLower(call, "Make texts of the elements first, with Select(x => $\"{x}\").");
        return Term.Call("join", separator, ListTerm(list));
    }

    Term Split(MethodCallExpression call)
    {
        if (call.Arguments.Count > 2 || (call.Arguments.Count == 2 && Evaluate(call.Arguments[1]) is not (StringSplitOptions.None or null)))
            throw Problems.CannotLower(call, "Split by one separator, without options.");
        var separator = Evaluate(call.Arguments[0]) switch { char c => c.ToString(), string { Length: > 0 } s => s, char[] { Length: 1 } one => one[0].ToString(), _ => null };
        return Term.Call("splitList", Term.Literal(separator ?? throw Problems.CannotLower(call, "Split by one constant separator.")), NotNull(call.Object!));
    }

    Term TextTest(MethodCallExpression call)
    {
        var function = call.Method.Name switch
        {
            "StartsWith" => "hasPrefix",
            "EndsWith" => "hasSuffix",
            "Contains" => "contains",
            "Equals" => "eq",
            _ => throw Problems.CannotLower(call, "Of the tests of a text, ==, StartsWith, EndsWith, Contains and IsNullOrEmpty can be written."),
        };
        var arguments = call.Object is null ? call.Arguments.ToList() : [call.Object, .. call.Arguments];
        var isOrdinal = arguments.Count > 2 ? Evaluate(arguments[2]) is StringComparison.Ordinal
            : function is "contains" or "eq" || arguments[1].Type == typeof(char);
        if (!isOrdinal) throw Problems.NotOrdinal(call, $"{CSharpText.Of(arguments[0])}.{call.Method.Name}({CSharpText.Of(arguments[1])}, StringComparison.Ordinal)");
        return function == "eq"
            ? Term.Call(function, Text(arguments[0]), Text(arguments[1]))
            : Term.Call(function, NotNull(arguments[1]), NotNull(arguments[0]));
    }

    /// <summary>A text as constants and terms in turn; where the text is a file of its own, a choice in it stays one.</summary>
    IReadOnlyList<TextPiece> Pieces(Expression expression, bool keepsChoices = false)
    {
        var e = Strip(expression);
        if (IsConstant(e)) return [new(Convert.ToString(Evaluate(e) is Enum member ? EnumNames.Of(member) : Evaluate(e), CultureInfo.InvariantCulture))];
        return e switch
        {
            BinaryExpression { NodeType: ExpressionType.Add } b when e.Type == typeof(string) => [.. Pieces(b.Left, keepsChoices), .. Pieces(b.Right, keepsChoices)],
            MethodCallExpression { Method: { Name: "Concat", DeclaringType: var type } } call when type == typeof(string) =>
                [.. call.Arguments.SelectMany(a => a is NewArrayExpression array ? array.Expressions.SelectMany(i => Pieces(i, keepsChoices)) : Pieces(a, keepsChoices))],
            MethodCallExpression { Method: { Name: "Format", DeclaringType: var type } } call when type == typeof(string) => Formatted(call, keepsChoices),
            MethodCallExpression { Method.Name: "ToString", Object: { } value } call when value.Type != typeof(string) => [Hole(value, FormatOf(call), null)],
            ConditionalExpression c when keepsChoices && Chosen(c) is { } choice => [new(null, Choice: choice)],
            _ => [Hole(e, null, null)],
        };
    }

    /// <summary>A choice of two texts; null when one needs statements of its own.</summary>
    TextChoice? Chosen(ConditionalExpression c)
    {
        var test = Test(c.Test);
        var (choice, statements) = Collecting(() => new TextChoice(
            test,
            In(_scope.Knowing(ProvenBy(c.Test, true)), () => Pieces(c.IfTrue, keepsChoices: true)),
            In(_scope.Knowing(ProvenBy(c.Test, false)), () => Pieces(c.IfFalse, keepsChoices: true))));
        if (statements.Count > 0) return null;
        return choice switch
        {
            { Then: [{ Constant: "" }] } => new(Not(test), choice.Else, []),
            { Else: [{ Constant: "" }] } => choice with { Else = [] },
            _ => choice,
        };
    }

    string? FormatOf(MethodCallExpression call) =>
        call.Arguments is [{ Type: var type } format, ..] && type == typeof(string) ? (string?)Evaluate(format) : null;

    List<TextPiece> Formatted(MethodCallExpression call, bool keepsChoices)
    {
        var arguments = call.Arguments.Where(a => !a.Type.IsAssignableTo(typeof(IFormatProvider))).ToList();
        var items = arguments is [_, NewArrayExpression array] ? array.Expressions.ToList() : arguments[1..];
        var format = System.Text.CompositeFormat.Parse((string)Evaluate(arguments[0])!).Format;
        var pieces = new List<TextPiece>();
        foreach (var hole in FormatHole.Of(format))
        {
            if (hole.Index is not { } index) pieces.Add(new(hole.Text));
            else if (hole is { Format: null, Width: null }) pieces.AddRange(Pieces(items[index], keepsChoices));
            else pieces.Add(Hole(items[index], hole.Format, hole.Width));
        }
        return pieces;
    }

    /// <summary>A hole of a text. What is wrong with it is reported here, so that the holes after it are looked at too.</summary>
    TextPiece Hole(Expression expression, string? format, int? width) =>
        Guarded(expression, () => Piece(expression, format, width)) ?? new("");

    TextPiece Piece(Expression expression, string? format, int? width)
    {
        var e = Strip(expression);
        var type = Nullable.GetUnderlyingType(e.Type) ?? e.Type;
        if (type == typeof(bool)) throw Problems.Format(e, "C# writes True and Helm true", $"Write '({CSharpText.Of(e)} ? \"true\" : \"false\")'.");
        if (IsInteger(type)) return IntegerPiece(e, format, width);
        if (type != typeof(string) && !type.IsEnum && type != typeof(char))
            throw Problems.Format(e, $"Helm writes a value of the type {CSharpText.NameOf(type)} differently", "Texts, integers and enums can stand in a text.");
        if (format is not null || width is not null) throw Problems.Format(e, "a width counts characters, which the two do differently", "Leave the format out.");
        var value = Value(e);
        return value.IsNullable ? throw Problems.MayBeNull(e) : new(null, value);
    }

    TextPiece IntegerPiece(Expression e, string? format, int? width)
    {
        var value = Operand(e);
        var isNatural = value.Interval!.Value.Minimum >= 0;
        var digits = format is { Length: > 1 } ? format[1..].PadLeft(2, '0') : "";
        var verb = format switch
        {
            null or "" or "D" or "d" or "G" or "g" => 'd',
            ['D' or 'd', .. var n] when isNatural && n.All(char.IsAsciiDigit) => 'd',
            ['x', .. var n] when isNatural && n.All(char.IsAsciiDigit) => 'x',
            ['X', .. var n] when isNatural && n.All(char.IsAsciiDigit) => 'X',
            _ => throw Problems.Format(e, $"there is no template function for the format '{format}'", "Of the formats, D and X can be written, for values that are never negative."),
        };
        return new(null, value, verb, $"{width}{(digits.Length > 0 && width is null ? digits : digits.Length > 0 ? throw Problems.Format(e, "width and digits cannot be combined", "Leave one out.") : "")}");
    }

    /// <summary>One expression for a text's pieces.</summary>
    static Term Joined(IReadOnlyList<TextPiece> all)
    {
        var pieces = all.Where(p => p.Constant != "").ToList();
        if (pieces is [{ Value: { } only, Verb: 's', Width: "" }]) return only;
        var format = string.Concat(pieces.Select(p => p.Value is null ? p.Constant!.Replace("%", "%%", StringComparison.Ordinal) : $"%{p.Width}{p.Verb}"));
        var values = pieces.Where(p => p.Value is not null).Select(p => p.Value!).ToList();
        if (values.Count == 0) return Term.Literal(string.Concat(pieces.Select(p => p.Constant)));
        var constants = string.Concat(pieces.Select(p => p.Constant));
        return Term.Call("printf", [Term.Literal(format), .. values]) with
        {
            IsAscii = constants.All(char.IsAscii) && values.TrueForAll(v => v.IsAscii || v.Interval is not null),
            IsOneLine = HiddenCharacters.FitsOnLine(constants) && values.TrueForAll(v => v.IsOneLine || v.Interval is not null),
        };
    }
}
