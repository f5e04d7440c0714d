using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Progress;

/// <summary>Why a matter was not accepted, in words for the one who filed it.</summary>
internal static class GroundTexts
{
    public static string Of(NotAcceptedGround? ground) => ground switch
    {
        NotAcceptedGround.LegalProceedings => Texts.GroundLegalProceedings,
        NotAcceptedGround.NotOurs => Texts.GroundNotOurs,
        NotAcceptedGround.AlreadyAnswered => Texts.GroundAlreadyAnswered,
        NotAcceptedGround.Unclear => Texts.GroundUnclear,
        NotAcceptedGround.Confidential => Texts.GroundConfidential,
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };
}
