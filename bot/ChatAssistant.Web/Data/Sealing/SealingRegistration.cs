namespace ChatAssistant.Web.Data.Sealing;

internal static class SealingRegistration
{
    public static IServiceCollection AddSealing(this IServiceCollection services)
    {
        services.AddOptions<SealingOptions>()
            .BindConfiguration(SealingOptions.Section)
            .Validate(options => options.KeyRing is null || Path.IsPathFullyQualified(options.KeyRing), $"{SealingOptions.Section}:{nameof(SealingOptions.KeyRing)} must be a whole path.")
            .ValidateOnStart();
        return services.AddSingleton<KeyRingFile>().AddSingleton<Seal>();
    }
}
