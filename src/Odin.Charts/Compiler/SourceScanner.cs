namespace Odin.Charts;

/// <summary>Splits C# into tokens. It need not understand all of C#: what it gets wrong is not found, and no worse.</summary>
internal sealed class SourceScanner
{
    static readonly string[] Pairs = ["==", "!=", "<=", ">=", "&&", "||", "??", "=>", "?.", "++", "--"];

    readonly string _text;
    readonly List<SourceToken> _tokens = [];
    readonly Stack<int> _open = [];
    int _at;

    SourceScanner(string text) => _text = text;

    public static IReadOnlyList<SourceToken> Scan(string text)
    {
        var scanner = new SourceScanner(text);
        scanner.Code(inHole: false);
        return SourceCasts.Softened(scanner._tokens);
    }

    char Here => Peek(0);

    char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    bool IsAt(string text) => string.CompareOrdinal(_text, _at, text, 0, text.Length) == 0;

    /// <summary>Code up to its end, or up to the brace that closes the hole of an interpolated text.</summary>
    void Code(bool inHole)
    {
        var depth = _open.Count;
        while (_at < _text.Length && !(inHole && Here == '}' && _open.Count == depth))
        {
            if (char.IsWhiteSpace(Here)) _at++;
            else if (IsAt("//")) SkipPast("\n");
            else if (IsAt("/*")) SkipPast("*/");
            else if (StartsText()) Text();
            else if (Here == '\'') Character();
            else if (char.IsLetterOrDigit(Here) || Here is '_' or '@') Word();
            else Symbol();
        }
    }

    void SkipPast(string end)
    {
        var at = _text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = at < 0 ? _text.Length : at + end.Length;
    }

    bool StartsText()
    {
        var ahead = 0;
        while (Peek(ahead) is '$' or '@') ahead++;
        return Peek(ahead) == '"';
    }

    void Word()
    {
        var start = _at++;
        var isNumber = char.IsDigit(_text[start]);
        while (char.IsLetterOrDigit(Here) || Here == '_' || (isNumber && Here == '.' && char.IsDigit(Peek(1)))) _at++;
        var word = _text[start.._at];
        Add(isNumber ? word.Replace("_", "", StringComparison.Ordinal).TrimEnd('L', 'l', 'm', 'M', 'd', 'D') : word.TrimStart('@'), start, word == "this");
        if (word == "this" && Here == '.') Add(".", _at++, isSoft: true);
    }

    void Symbol()
    {
        var start = _at;
        if (Array.Find(Pairs, IsAt) is { } pair)
        {
            _at += 2;
            Add(pair, start, isSoft: false);
            return;
        }
        _at++;
        switch (_text[start])
        {
            case '(' or '[' or '{':
                _open.Push(_tokens.Count);
                Add(_text[start].ToString(), start, _text[start] == '(' && !FollowsOperand());
                break;
            case ')' or ']' or '}' when _open.TryPop(out var open):
                if (_tokens[^1].Text == ",") _tokens.RemoveAt(_tokens.Count - 1);
                Add(_text[start].ToString(), start, _tokens[open].IsSoft);
                Join(open, _tokens.Count - 1);
                break;
            default:
                Add(_text[start].ToString(), start, _text[start] == '+' || (_text[start] == '!' && FollowsOperand()));
                break;
        }
    }

    /// <summary>Whether what comes now comes after a value, so that <c>(</c> is a call and <c>!</c> forgives null.</summary>
    bool FollowsOperand() => _tokens.Count > 0 && !SourceCasts.EndsWithCast(_tokens) && _tokens[^1].Text is var last
        && (char.IsLetterOrDigit(last[^1]) || last[0] == '"' || last is "_" or ")" or "]" or "}" or ">");

    void Character()
    {
        var start = _at++;
        while (_at < _text.Length && Here != '\'') _at += Here == '\\' ? 2 : 1;
        _at++;
        Add(_text[start..Math.Min(_at, _text.Length)], start, isSoft: false);
    }

    void Text()
    {
        var start = _at;
        while (Here is '$' or '@') _at++;
        var prefix = _text[start.._at];
        var dollars = prefix.Count(c => c == '$');
        var isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        var quotes = 1;
        if (!isVerbatim && IsAt("\"\"\"")) while (Peek(quotes) == '"') quotes++;
        _at += quotes;
        var first = _tokens.Count;
        if (dollars > 0) Add("$\"", start, isSoft: true);
        Content(start, dollars, isVerbatim, new string('"', quotes));
        if (dollars > 0) Add("\"$", _at - quotes, isSoft: true);
        Join(first, _tokens.Count - 1);
    }

    void Content(int start, int dollars, bool isVerbatim, string end)
    {
        var first = _tokens.Count - 1;
        var (from, holes) = (start, new string('{', Math.Max(1, dollars)));
        while (_at < _text.Length)
        {
            if (isVerbatim && IsAt("\"\"")) _at += 2;
            else if (IsAt(end)) break;
            else if (Here == '\\' && end.Length == 1 && !isVerbatim) _at += 2;
            else if (dollars == 1 && IsAt("{{")) _at += 2;
            else if (dollars > 0 && IsAt(holes))
            {
                Piece(from, isWhole: false, first);
                Hole(dollars, first);
                from = _at;
            }
            else _at++;
        }
        _at = Math.Min(_at, _text.Length);
        if (dollars > 0) Piece(from, isWhole: false, first);
        _at = Math.Min(_at + end.Length, _text.Length);
        if (dollars == 0) Piece(from, isWhole: true, first);
    }

    void Hole(int braces, int first)
    {
        Add("{$", _at, isSoft: true);
        _tokens[^1].First = first;
        _at += braces;
        Code(inHole: true);
        Add("$}", _at, isSoft: true);
        _tokens[^1].First = first;
        _at = Math.Min(_at + braces, _text.Length);
    }

    /// <summary>The letters and digits of a text, escapes left out.</summary>
    void Piece(int from, bool isWhole, int first)
    {
        var letters = new System.Text.StringBuilder("\"");
        for (var i = from; i < _at; i++)
        {
            if (_text[i] == '\\') i++;
            else if (char.IsLetterOrDigit(_text[i])) letters.Append(_text[i]);
        }
        if (!isWhole && _text.AsSpan(from, _at - from).IndexOfAnyExcept('$', '@', '"') < 0) return;
        Add(letters.ToString(), from, isSoft: false);
        if (!isWhole) _tokens[^1].First = first;
    }

    void Add(string text, int start, bool isSoft)
    {
        var at = _tokens.Count;
        _tokens.Add(new(text, start, Math.Max(_at, start + 1), isSoft) { First = at, Last = at });
    }

    /// <summary>Tokens that open and close something belong together, and the pieces and holes of a text to all of it.</summary>
    void Join(int first, int last)
    {
        foreach (var i in Enumerable.Range(first, last - first + 1).Where(i => i == first || i == last || (_tokens[i].First == first && _tokens[i].Text != ")")))
            (_tokens[i].First, _tokens[i].Last) = (first, last);
    }
}
