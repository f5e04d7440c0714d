using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Rendering;

/// <summary>Turns a reply into the texts that a channel can show, in the order they are to be sent.</summary>
public static class ReplyRenderer
{
    private static readonly CultureInfo Usual = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Room for the mark of a part, as （12/34）.</summary>
    private static readonly int MarkBytes = Encoding.UTF8.GetByteCount(Mark(99, 99));

    /// <summary>
    /// The parts of a reply: its words, what its cards say, then where it is written and what can be answered. These last stand in the last part.
    /// Each part fits <see cref="ChannelCapabilities.MostBytes"/> as it is sent, without what the channel would take for a mark. Empty when there is nothing to show.
    /// </summary>
    public static IReadOnlyList<string> Render(Activity reply, ChannelCapabilities channel)
    {
        var cited = CitedText.Of(reply, channel);
        var body = Unmarked.Of(Joined("\n\n", [cited.Text, .. channel.Cards ? [] : ReplyCards.Of(reply).Select(CardWords), .. Files(reply), .. Links(reply, channel)]), channel.Reads);
        var tail = Unmarked.Of(Joined("\n\n", [Sources(cited, reply), Options(reply, channel)]), channel.Reads);
        var whole = Joined("\n\n", [body, tail]);
        if (Encoding.UTF8.GetByteCount(whole) <= channel.MostBytes) return whole.Length == 0 ? [] : [whole];
        return Marked(Parts(body, tail, channel.MostBytes - MarkBytes));
    }

    private static List<string> Parts(string body, string tail, int mostBytes)
    {
        var parts = TextParts.Cut(body, mostBytes).ToList();
        if (tail.Length == 0) return parts;
        if (parts.Count > 0 && Joined("\n\n", [parts[^1], tail]) is var last && Encoding.UTF8.GetByteCount(last) <= mostBytes) parts[^1] = last;
        else parts.AddRange(TextParts.Cut(tail, mostBytes));
        return parts;
    }

    private static List<string> Marked(List<string> parts) =>
        parts.Count == 1 ? parts : [.. parts.Select((part, index) => Mark(index + 1, parts.Count) + part)];

    private static string Mark(int number, int of) => $"（{number}/{of}）";

    private static string CardWords(HeroCard card) => Joined("\n", [card.Title, card.Subtitle, card.Text]);

    private static IEnumerable<string> Files(Activity reply) => (reply.Attachments ?? [])
        .Where(attachment => !ReplyCards.IsCard(attachment) && attachment.ContentUrl is { Length: > 0 } address && !address.StartsWith("data:", StringComparison.Ordinal))
        .Select(attachment => Joined(" ", [attachment.Name, attachment.ContentUrl]));

    private static IEnumerable<string> Links(Activity reply, ChannelCapabilities channel) =>
        channel.Buttons ? [] : ReplyOptions.Links(reply).Select(link => $"{link.Title} {link.Value}");

    private static string Sources(CitedText cited, Activity reply) =>
        cited.Sources.Count == 0 ? "" : $"{Words(nameof(Texts.SourceList), reply)}\n{string.Join("\n", cited.Sources)}";

    private static string Options(Activity reply, ChannelCapabilities channel)
    {
        var options = ReplyOptions.Of(reply);
        if (options.Count == 0 || (channel.Buttons && options.Count <= channel.MostButtons)) return "";
        if (ReplyOptions.AreNumbered(reply, channel))
            return $"{Words(nameof(Texts.ReplyWithNumber), reply)}\n{string.Join("\n", options.Select((option, index) => $"{index + 1}. {option.Title}"))}";
        var known = OwnNumbering.Items(reply.Text);
        var others = options.Where(option => !known.Any(item => item.StartsWith(option.Title, StringComparison.Ordinal))).Select(option => option.Title).ToList();
        return others.Count == 0 ? "" : Words(nameof(Texts.ReplyWithWords), reply) + string.Join(Words(nameof(Texts.BetweenOptions), reply), others);
    }

    /// <summary>Our few words in the language of the reply, since nobody's turn is on when it is sent.</summary>
    private static string Words(string name, Activity reply) => Texts.ResourceManager.GetString(name, LanguageOf(reply))!;

    private static CultureInfo LanguageOf(Activity reply) =>
        reply.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? CultureInfo.GetCultureInfo("en") : Usual;

    private static string Joined(string between, IEnumerable<string?> parts) => string.Join(between, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
