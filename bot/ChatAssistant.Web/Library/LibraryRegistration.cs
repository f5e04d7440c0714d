using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Library.Embeddings;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library;

internal static class LibraryRegistration
{
    /// <summary>Adds the knowledge base over the library that ships and what was imported. It must be loaded before the first question.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration(LibraryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ImportLimits>().BindConfiguration(ImportLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => ImporterOf(provider.GetRequiredService<IOptions<ImportLimits>>().Value));
        services.AddSingleton<CurrentTexts>().AddSingleton<ICuratedStore>(provider => provider.GetRequiredService<CurrentTexts>()).AddSingleton<ILexiconStore>(provider => provider.GetRequiredService<CurrentTexts>()).AddSingleton<OwnKnowledge>().AddSingleton<LibraryEditions>().AddSingleton<EfDocumentStore>().AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<EfDocumentStore>());
        services.AddEmbeddings();
        services.AddSingleton<LoadedKnowledge>().AddSingleton<IKnowledgeBase>(provider => provider.GetRequiredService<LoadedKnowledge>());
        services.AddSingleton<ILibraryReload>(provider => provider.GetRequiredService<LoadedKnowledge>());
        return services;
    }

    private static DocumentImporter ImporterOf(ImportLimits limits) => new(new CommandTextExtractor(limits), limits);
}
