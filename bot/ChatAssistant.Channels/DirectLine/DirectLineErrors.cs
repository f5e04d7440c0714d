using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Refusals as Direct Line clients know them. The code is stable, the message is for people.</summary>
internal static class DirectLineErrors
{
    public static IResult BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult UnknownWatermark() => BadArgument("The watermark is not one of ours.");

    public static IResult Unauthorized() =>
        Error(StatusCodes.Status401Unauthorized, "Unauthorized", "Send a token or secret in the header 'Authorization: Bearer …'.");

    public static IResult Forbidden() => Error(StatusCodes.Status403Forbidden, "BadArgument", "The token or secret is not good for this.");

    public static IResult TokenExpired() => Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static IResult NotFound() => Error(StatusCodes.Status404NotFound, "NotFound", "There is nothing here.");

    public static IResult Ended() => Error(StatusCodes.Status409Conflict, "ConversationEnded", "The conversation has ended.");

    public static IResult TooLarge(long most) =>
        Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {most} bytes are taken.");

    public static IResult UnsupportedType(string wanted) =>
        Error(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", $"Only these are taken: {wanted}.");

    private static IResult Error(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
