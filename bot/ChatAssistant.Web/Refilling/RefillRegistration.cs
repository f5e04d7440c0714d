using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ChatAssistant.Web.Refilling;

public static class RefillRegistration
{
    private const string Console = "/Staff";

    public static IServiceCollection AddRefilling(this IServiceCollection services) => services.AddSingleton<TypedForms>().AddScoped<TypedFormFilter>();

    public static void RefillForms(this PageConventionCollection conventions) =>
        conventions.AddFolderApplicationModelConvention(Console, page => page.Filters.Add(new ServiceFilterAttribute<TypedFormFilter>()));
}
