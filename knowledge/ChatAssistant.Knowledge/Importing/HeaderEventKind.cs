namespace ChatAssistant.Knowledge;

internal enum HeaderEventKind
{
    Adopted,
    Amended,
    Published,
}
