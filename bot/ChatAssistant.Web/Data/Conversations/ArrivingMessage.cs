using ChatAssistant.Channels;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A message on its way into the inbox. It is written and sealed before its turn at the writer comes, where its channel gave it an id.</summary>
internal sealed class ArrivingMessage
{
    private readonly Seal _seal;

    public ArrivingMessage(InboundActivity inbound, Seal seal, DateTimeOffset now)
    {
        (Inbound, Conversation, _seal, At) = (inbound, inbound.Conversation, seal, now);
        inbound.Activity.Timestamp ??= now;
        if (inbound.Activity.Id is not null) Write();
    }

    public InboundActivity Inbound { get; }

    public string Conversation { get; }

    public DateTimeOffset At { get; }

    /// <summary>The message as it is stored, sealed.</summary>
    public byte[] SealedJson { get; private set; } = [];

    /// <summary>How to speak to the person again, sealed.</summary>
    public byte[] SealedReference { get; private set; } = [];

    /// <summary>The message as whoever takes it from the store would read it.</summary>
    public Activity Stored { get; private set; } = new();

    /// <summary>Gives a message its id that has none.</summary>
    public void Name(long sequence)
    {
        if (Inbound.Activity.Id is not null) return;
        Inbound.Activity.Id = $"{Inbound.Activity.Conversation.Id}|{sequence:D7}";
        Write();
    }

    private void Write()
    {
        var json = ActivityJson.Write(Inbound.Activity);
        Stored = ActivityJson.Read(json)!;
        SealedJson = _seal.Protect(SealPurpose.Activity(Conversation), json);
        SealedReference = _seal.Protect(SealPurpose.Reference(Conversation), JsonConvert.SerializeObject(Inbound.Activity.GetConversationReference()));
    }
}
