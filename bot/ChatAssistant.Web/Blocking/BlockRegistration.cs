using ChatAssistant.Cases.Blocking;

namespace ChatAssistant.Web.Blocking;

internal static class BlockRegistration
{
    /// <summary>Adds what keeps people from filing for a time: for the chat that asks, and for staff who decide.</summary>
    public static IServiceCollection AddBlocking(this IServiceCollection services)
    {
        services.AddOptions<BlockOptions>().BindConfiguration(BlockOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<IBlockBook, EfBlockBook>().AddSingleton<BlockRules>();
        return services.AddScoped<BlockList>().AddScoped<BlockProposals>().AddScoped<BlockDesk>().AddScoped<BlockNews>();
    }
}
