using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.Pages.Published;
using ChatAssistant.Web.Published;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Tests.Architecture;

/// <summary>Public pages reach what was published and nothing else.</summary>
public sealed class PublicSightTests
{
    private static readonly Type[] Given = [typeof(PublishedCases), typeof(PublishedSuggestions)];

    [Fact]
    public void A_public_page_is_given_nothing_but_what_is_published()
    {
        var pages = typeof(AssistantHost).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(PageModel)) && type.Namespace == typeof(PublicPageModel).Namespace).ToList();

        Assert.True(pages.Count >= 4);
        Assert.All(pages, page => Assert.True(page.IsSubclassOf(typeof(PublicPageModel)), page.Name));
        Assert.Empty(pages.SelectMany(page => page.GetConstructors()).SelectMany(made => made.GetParameters()).Select(given => given.ParameterType).Except(Given));
    }
}
