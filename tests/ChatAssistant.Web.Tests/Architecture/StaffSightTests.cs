using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Architecture;

/// <summary>Pages of staff reach cases through somebody's sight alone.</summary>
public sealed class StaffSightTests
{
    private static readonly Type[] PastAllSight = [typeof(AssistantDbContext), typeof(IDbContextFactory<AssistantDbContext>), typeof(ICaseBook), typeof(IServiceProvider)];

    [Fact]
    public void No_page_of_staff_is_given_the_store_or_the_book_of_cases()
    {
        var pages = typeof(AssistantHost).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)) && type.Namespace!.StartsWith("ChatAssistant.Web.Pages.Staff", StringComparison.Ordinal))
            .ToList();

        Assert.True(pages.Count > 15);
        Assert.DoesNotContain(pages.SelectMany(page => page.GetConstructors()).SelectMany(made => made.GetParameters()), given => PastAllSight.Contains(given.ParameterType));
    }
}
