namespace ChatAssistant.Knowledge;

public enum DocumentKind
{
    Notice,
    Law,
    Decision,
    CuratedAnswer,
}
