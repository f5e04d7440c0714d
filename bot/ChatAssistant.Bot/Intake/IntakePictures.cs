using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake;

/// <summary>The pictures of a message, which the channel has already stored.</summary>
internal static class IntakePictures
{
    public static IntakeDraft WithPicturesOf(this IntakeDraft draft, Activity message) => draft.With(Of(message));

    public static IntakeDraft With(this IntakeDraft draft, IEnumerable<string> pictures) =>
        draft with { Attachments = [.. draft.Attachments.Concat(pictures).Distinct().Take(Cases.Case.MostAttachments)] };

    /// <summary>Where they are kept, for each picture or file of the message.</summary>
    public static IReadOnlyList<string> Of(Activity message) =>
        [.. (message.Attachments ?? []).Select(attachment => attachment.ContentUrl).OfType<string>().Where(url => url.Length > 0)];
}
