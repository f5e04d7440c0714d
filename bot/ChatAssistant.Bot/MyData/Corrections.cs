using ChatAssistant.Bot.Intake;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.MyData;

/// <summary>Puts a person's name and number right in their open cases.</summary>
public sealed class Corrections(ICaseBook cases, PrivacyRequests requests, SealedWords words, DeadlineClock clock)
{
    private const int MostCases = 100;

    /// <summary>What to tell the person.</summary>
    public async Task<string> MakeAsync(Person person, Correction correction, CancellationToken cancellationToken)
    {
        var own = await cases.OfAsync(person.Channel, person.UserId, MostCases, cancellationToken);
        var corrected = own.Where(each => Correct(each, correction)).Select(each => each.Number.ToString()).ToList();
        var reason = corrected is [] ? Texts.NothingToCorrect : string.Format(null, Texts.Corrected, WhatOf(correction), string.Join('、', corrected));
        requests.Keep(PrivacyRequestKind.Correct, person, corrected is [] ? PrivacyDecision.Refused : PrivacyDecision.Granted, Shortened(reason));
        return reason;
    }

    private bool Correct(Case each, Correction correction)
    {
        var contact = correction.Contact is { } number && each.CorrectContact(Actor.Citizen, words.Of(CaseWords.Contact, number), clock) is null;
        var name = correction.Name is { } called && each.CorrectName(Actor.Citizen, words.OfName(called), clock) is null;
        return contact || name;
    }

    private static string WhatOf(Correction correction) => correction switch
    {
        { Contact: not null, Name: not null } => Texts.CorrectedBoth,
        { Contact: not null } => Texts.CorrectedContact,
        _ => Texts.CorrectedName,
    };

    private static string Shortened(string reason) => reason.Length > PrivacyRequest.LongestReason ? reason[..PrivacyRequest.LongestReason] : reason;
}
