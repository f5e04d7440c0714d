using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>A row of a roster as it was understood. Of the certificate's number only the hash leaves the reading.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Name">The deputy's name as written.</param>
/// <param name="Seat">What they are a deputy of; null when that cannot be told.</param>
/// <param name="CertificateHash">See <see cref="Deputy.CertificateHash"/>; empty without a number.</param>
/// <param name="Errors">What is wrong with it, in words for people; empty when nothing is.</param>
public sealed record RosterLine(int Line, string Name, DeputySeat? Seat, string CertificateHash, IReadOnlyList<string> Errors)
{
    public bool IsRight => Errors is [] && Seat is not null;

    public RosterLine With(string error) => this with { Errors = [.. Errors, error] };
}
