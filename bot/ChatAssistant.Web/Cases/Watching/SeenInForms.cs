using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Cases.Watching;

/// <summary>Puts <see cref="SeenField"/> into each form of a page that says how many steps it shows, so that no form can forget it.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class SeenInForms : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData[SeenField.Name] is not int seen) return;
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttribute("type", "hidden");
        field.MergeAttribute("name", SeenField.Name);
        field.MergeAttribute("value", seen.ToString(CultureInfo.InvariantCulture));
        output.PostContent.AppendHtml(field);
    }
}
