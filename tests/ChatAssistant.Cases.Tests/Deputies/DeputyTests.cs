using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Deputies;

public sealed class DeputyTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    private readonly Office _office = new();
    private readonly Deputy _deputy = new("代表甲",
        new DeputySeat(DeputyLevel.County, "崆峒区", "第三选区", new(2021, 11, 1), new(2026, 10, 31)), CertificateHash.Of("KT-0031", Key));

    [Fact]
    public void Who_has_the_code_and_the_certificate_is_bound_once_until_the_term_ends()
    {
        var (invitation, code) = Invitation.For(_deputy, TimeSpan.FromDays(7), _office.Time);

        var bound = invitation.Redeem(_deputy, Shown($" {code[..5]}-{code[5..].ToLowerInvariant()}", "kt 0031"), _office.Time);

        Assert.NotNull(bound.Binding);
        Assert.True(bound.Binding.Holds(new(2026, 10, 31)));
        Assert.False(bound.Binding.Holds(new(2026, 11, 1)));
        Assert.Equal(BindingRefusal.CodeOver, invitation.Redeem(_deputy, Shown(code, "KT-0031"), _office.Time).Refusal);
        bound.Binding.Revoke(_office.Time);
        Assert.False(bound.Binding.Holds(new(2025, 3, 4)));
    }

    [Fact]
    public void A_code_alone_binds_nobody_and_cannot_be_tried_for_ever()
    {
        var (invitation, code) = Invitation.For(_deputy, TimeSpan.FromDays(7), _office.Time);

        for (var attempt = 0; attempt < Invitation.MostAttempts; attempt++)
            Assert.Equal(BindingRefusal.WrongCertificate, invitation.Redeem(_deputy, Shown(code, $"KT-{attempt}"), _office.Time).Refusal);
        Assert.Equal(BindingRefusal.CodeOver, invitation.Redeem(_deputy, Shown(code, "KT-0031"), _office.Time).Refusal);
    }

    [Fact]
    public void A_code_ends_and_a_wrong_one_is_refused()
    {
        var (invitation, code) = Invitation.For(_deputy, TimeSpan.FromDays(7), _office.Time);

        Assert.Equal(BindingRefusal.WrongCode, invitation.Redeem(_deputy, Shown("AAAAAAAAAA", "KT-0031"), _office.Time).Refusal);
        _office.Time.Pass(days: 8);
        Assert.Equal(BindingRefusal.CodeOver, invitation.Redeem(_deputy, Shown(code, "KT-0031"), _office.Time).Refusal);
    }

    [Fact]
    public void Passing_a_matter_on_is_the_deputy_s_step_and_the_citizen_s_case()
    {
        var filed = _office.File(new Matter(Lane.Suggestion, "路灯坏了，请修一修", "崆峒区")
        {
            Source = CaseSource.DeputyForward,
            Forward = new(_deputy.Id, _deputy.Name, ConstituentConsent.Hidden),
        });

        Assert.Equal((ActorKind.Deputy, "代表甲"), (filed.Events[0].By, filed.Events[0].Actor));
        Assert.Equal(Office.Somebody, filed.Citizen);
    }

    [Fact]
    public void A_citizen_s_letter_or_complaint_is_no_deputy_s_suggestion_and_the_deputy_hears_why()
    {
        var draft = DeputySuggestion.Draft(_deputy, new("关于路灯的建议", "多处路灯不亮", "路灯坏了，请修一修"), _office.Time);

        Assert.Equal(SuggestionExclusion.ForwardedLetter, draft.Submit(_deputy, [_office.File()], null, _office.Time)!.Exclusion);
        Assert.True(draft.Rewrite(draft.Words with { Proposal = "建立路灯巡查制度" }));
        var complaint = draft.Submit(_deputy, [_office.File(Lane.Grievance)], null, _office.Time)!;
        Assert.Equal((SuggestionRefusal.Excluded, SuggestionExclusion.ComplaintOrAccusation), (complaint.Refusal, complaint.Exclusion));
        Assert.Contains("信访", complaint.Reason, StringComparison.Ordinal);
        Assert.Equal(SuggestionExclusion.OwnMatter, draft.Submit(_deputy, [], SuggestionExclusion.OwnMatter, _office.Time)!.Exclusion);

        var filed = _office.File();
        Assert.Null(draft.Submit(_deputy, [filed], null, _office.Time));
        Assert.Equal((SuggestionState.Submitted, filed.Number.ToString()), (draft.State, Assert.Single(draft.Evidence)));
        Assert.Equal(SuggestionRefusal.AlreadySubmitted, draft.Submit(_deputy, [], null, _office.Time)!.Refusal);
    }

    private static DeputyCredentials Shown(string code, string certificate) => new(code, CertificateHash.Of(certificate, Key), "directline", "dl_9");
}
