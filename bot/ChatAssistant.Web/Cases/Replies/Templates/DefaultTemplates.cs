using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Replies.Templates;

/// <summary>The templates an office begins with, one a result. Their ids stay, so that what an office made of one takes its place.</summary>
internal static class DefaultTemplates
{
    public static IReadOnlyList<ReplyTemplate> All =>
    [
        Of(1, PageTexts.TemplateSolvedTitle, PageTexts.TemplateSolved, ResultCode.Solved),
        Of(2, PageTexts.TemplatePlannedTitle, PageTexts.TemplatePlanned, ResultCode.Planned),
        Of(3, PageTexts.TemplateLimitedTitle, PageTexts.TemplateLimited, ResultCode.Limited),
        Of(4, PageTexts.TemplateNotedTitle, PageTexts.TemplateNoted, ResultCode.Noted),
        Of(5, PageTexts.TemplateNotAdoptedTitle, PageTexts.TemplateNotAdopted, ResultCode.NotAdopted),
        Of(6, PageTexts.TemplateNotOursTitle, PageTexts.TemplateNotOurs, ResultCode.NotOurs),
        Of(7, PageTexts.TemplateInquiryTitle, PageTexts.TemplateInquiry, null, Lane.Inquiry),
    ];

    private static ReplyTemplate Of(int number, string title, string text, ResultCode? result, Lane? lane = null) => new()
    {
        Id = new Guid($"7e3a5c10-0000-7000-8000-{number:D12}"),
        Title = title,
        Text = text,
        Result = result,
        Lane = lane,
    };
}
