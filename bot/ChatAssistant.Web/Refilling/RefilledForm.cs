using ChatAssistant.Web.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Refilling;

/// <summary>Shows a form that was sent in vain with what was typed into it, so that no form of the console can forget to.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class RefilledForm : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Refill.For(ViewContext, output.Text("action")) is not { } typed) return;
        var (items, refill) = (ViewContext.HttpContext.Items, new Refill(typed));
        // The framework has made the fields already, before it knew where the form goes.
        items[typeof(Refill)] = refill;
        var filled = await output.GetChildContentAsync(useCachedResult: false);
        items.Remove(typeof(Refill));
        if (refill.IsAnother || !refill.HasWords) return;
        items[typeof(RefilledForm)] = refill;
        output.PreContent.AppendHtml(Note());
        output.Content.SetHtmlContent(filled);
    }

    private static TagBuilder Note()
    {
        var note = new TagBuilder("p");
        note.AddCssClass("hint");
        note.MergeAttribute("role", "status");
        note.MergeAttribute("data-testid", "refilled");
        note.InnerHtml.Append(PageTexts.FormRefilled);
        return note;
    }
}
