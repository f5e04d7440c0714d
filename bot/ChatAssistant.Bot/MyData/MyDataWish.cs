namespace ChatAssistant.Bot.MyData;

/// <summary>What somebody wants with what is kept about them.</summary>
internal enum MyDataWish
{
    View,
    Copy,
    Correct,
    Delete,
}
