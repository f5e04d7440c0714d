using ChatAssistant.Channels.Attachments;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels.DirectLine;

public static class DirectLineRegistration
{
    /// <summary>CORS for pages of the office on other hosts: the credential is a header, so any page that has it may call.</summary>
    private const string CorsPolicy = "DirectLine";

    /// <summary>Adds Direct Line 3.0. The host adds <see cref="IActivityFeed"/>, the attachment store and <see cref="DirectLineKey"/>.</summary>
    public static IServiceCollection AddDirectLineChannel(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AttachmentIntake>().AddSingleton<PictureFetching>().AddSingleton(new DispatchedChannel(DirectLineChannel.Name));
        services.AddSingleton<DirectLineTokens>().AddSingleton<DirectLineAuthorization>().AddSingleton<ConversationAccess>();
        services.AddSingleton<IncomingActivities>().AddSingleton<ActivityStream>().AddSingleton<Uploads>();
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod()
            .WithExposedHeaders("Retry-After").SetPreflightMaxAge(TimeSpan.FromHours(1))));
        return services;
    }

    public static IEndpointRouteBuilder MapDirectLineChannel(this IEndpointRouteBuilder endpoints)
    {
        var directLine = endpoints.MapGroup(DirectLineChannel.Prefix).RequireCors(CorsPolicy).AllowAnonymous().DisableAntiforgery();
        directLine.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        directLine.MapPost("/tokens/refresh", TokenEndpoints.RefreshAsync);
        directLine.MapPost("/conversations", ConversationEndpoints.StartAsync);
        directLine.MapGet("/conversations/{conversationId}", ConversationEndpoints.ReconnectAsync);
        directLine.MapGet("/conversations/{conversationId}/activities", ActivityEndpoints.ReadAsync);
        directLine.MapPost("/conversations/{conversationId}/activities", ActivityEndpoints.PostAsync);
        directLine.MapPost("/conversations/{conversationId}/upload", UploadEndpoints.UploadAsync);
        directLine.MapGet("/conversations/{conversationId}/stream", StreamEndpoint.OpenAsync);
        directLine.MapGet("/attachments/{attachmentId}", UploadEndpoints.ReadAsync);
        directLine.MapGet("/session/getsessionid", ConversationEndpoints.SessionAsync);
        return endpoints;
    }
}
