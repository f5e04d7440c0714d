using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Refilling;

/// <summary>A field of a form shown again, with what was typed into it. What nobody types stays as the page has it: tokens, versions, files, passwords.</summary>
[HtmlTargetElement("input", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("textarea")]
[HtmlTargetElement("select")]
[HtmlTargetElement("option")]
public sealed class RefilledField : TagHelper
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { "", "text", "search", "date", "datetime-local", "month", "number", "tel", "url" };

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Refill.Of(ViewContext) is not { } refill) return;
        if (context.TagName == "option") Choose(output, refill);
        else if (output.Text("name") is not { Length: > 0 } name) return;
        else if (context.TagName == "select") await OpenAsync(output, refill, name);
        else if (context.TagName == "textarea") Write(output, refill.NextText(name));
        else Fill(output, refill, name);
    }

    private static async Task OpenAsync(TagHelperOutput output, Refill refill, string name)
    {
        refill.Chosen = refill.Next(name);
        await output.GetChildContentAsync();
        refill.Chosen = null;
    }

    private static void Choose(TagHelperOutput output, Refill refill)
    {
        if (refill.Chosen is { } chosen) Mark(output, "selected", output.Text("value") == chosen);
    }

    /// <summary>A browser drops the first line break of a text area.</summary>
    private static void Write(TagHelperOutput output, string? text)
    {
        if (text is not null) output.Content.SetHtmlContent("\n").Append(text);
    }

    private static void Fill(TagHelperOutput output, Refill refill, string name)
    {
        var (type, value) = (output.Text("type"), output.Text("value"));
        if (type is "hidden") refill.Compare(name, value);
        else if (type is "checkbox" or "radio") Mark(output, "checked", refill.Has(name, value));
        else if (Texts.Contains(type) && refill.NextText(name) is { } text) output.Attributes.SetAttribute("value", text);
    }

    private static void Mark(TagHelperOutput output, string mark, bool isSet)
    {
        output.Attributes.RemoveAll(mark);
        if (isSet) output.Attributes.Add(new TagHelperAttribute(mark, null, HtmlAttributeValueStyle.Minimized));
    }
}
