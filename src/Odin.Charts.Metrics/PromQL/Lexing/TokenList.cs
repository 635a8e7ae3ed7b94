using System.Buffers;

namespace Odin.Charts.PromQL;

/// <summary>The tokens of one text, in a borrowed array. The last is always <see cref="TokenKind.End"/>.</summary>
internal sealed class TokenList(int textLength)
{
    Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Min(textLength, 4096) / 3 + 16);

    public int Count { get; private set; }

    public Token this[int index] => _tokens[index];

    public bool EndsWith(TokenKind kind) => Count > 0 && _tokens[Count - 1].Kind == kind;

    public void Add(Token token)
    {
        if (Count == _tokens.Length) Grow();
        _tokens[Count++] = token;
    }

    /// <summary>Gives the array back; the tokens are gone then.</summary>
    public void Release() => ArrayPool<Token>.Shared.Return(_tokens);

    void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
