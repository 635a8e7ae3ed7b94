using System.Text;

namespace Odin.Exporter;

/// <summary>Why an observation is not taken. It becomes a text only when the client is told of it.</summary>
/// <param name="Reason">As it is counted.</param>
/// <param name="Text">What is wrong with it, or with the member.</param>
/// <param name="Member">The member; none: the observation itself, or one that is not known.</param>
/// <param name="Name">Where the name of the member lies that is not known.</param>
internal readonly record struct Flaw(
    DropReason Reason, string Text, ObservationMember Member = ObservationMember.None, BodyText? Name = null)
{
    /// <summary>How much is told of an unknown name.</summary>
    const int MostTold = 64;

    public static Flaw Invalid(string text, ObservationMember member = ObservationMember.None) => new(DropReason.Invalid, text, member);

    public static Flaw Unknown(BodyText name) => new(DropReason.Invalid, "is no member of such an observation", Name: name);

    public string Message(Span<byte> body) =>
        Member != ObservationMember.None ? $"'{ObservationMembers.Name(Member)}' {Text}"
        : Name is { } name ? $"'{Told(name, body)}' {Text}"
        : Text;

    static string Told(BodyText name, Span<byte> body) =>
        Encoding.UTF8.GetString((name with { Length = Math.Min(MostTold, name.Length) }).In(body));
}

/// <summary>An observation that was not taken, as the client is told.</summary>
internal readonly record struct Rejection(ObservationList List, int Index, DropReason Reason, string Message);
