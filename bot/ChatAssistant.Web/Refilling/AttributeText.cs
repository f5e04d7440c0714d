using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChatAssistant.Web.Refilling;

internal static class AttributeText
{
    /// <summary>An attribute's value as a browser reads it, whether it already is markup or not; empty where there is none.</summary>
    public static string Text(this TagHelperOutput output, string attribute) => output.Attributes[attribute]?.Value switch
    {
        HtmlString markup => WebUtility.HtmlDecode(markup.Value) ?? "",
        var value => value?.ToString() ?? "",
    };
}
