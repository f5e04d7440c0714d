using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Site;

/// <summary>Marks in every navigation the link to the page one is on, or to the part of the site it belongs to.</summary>
[HtmlTargetElement("a", ParentTag = "nav")]
public sealed class WhereWeAre : TagHelper
{
    private const string Mark = "aria-current";

    /// <summary>Every page of the console lies below its first one, which is a page like the others.</summary>
    private const string Top = "/staff";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After those that know the address.</summary>
    public override int Order => int.MaxValue;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.AllAttributes.ContainsName(Mark) || AddressOf(output) is not { } address) return;
        var here = ViewContext.HttpContext.Request.Path;
        if (here.Equals(address, StringComparison.OrdinalIgnoreCase)) output.Attributes.SetAttribute(Mark, "page");
        else if (address != Top && here.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase)) output.Attributes.SetAttribute(Mark, "true");
    }

    /// <summary>A link with a question in it leads to a part of a page, and that knows for itself where it is.</summary>
    private static string? AddressOf(TagHelperOutput output)
    {
        using var text = new StringWriter();
        if (output.Attributes["href"]?.Value is IHtmlContent content) content.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        else text.Write(output.Attributes["href"]?.Value);
        var address = text.ToString().TrimStart('~');
        return address.StartsWith('/') && !address.Contains('?', StringComparison.Ordinal) ? address : null;
    }
}
