using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Refilling;

/// <summary>Leaves a fold open when the form in it is shown with what was typed: words in a closed fold look lost.</summary>
[HtmlTargetElement("details")]
public sealed class OpenedDetails : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = ViewContext.HttpContext.Items;
        var before = items[typeof(RefilledForm)];
        await output.GetChildContentAsync();
        if (!ReferenceEquals(before, items[typeof(RefilledForm)])) output.Attributes.SetAttribute(new TagHelperAttribute("open", null, HtmlAttributeValueStyle.Minimized));
    }
}
