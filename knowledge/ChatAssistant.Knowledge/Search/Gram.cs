namespace ChatAssistant.Knowledge;

/// <summary>One indexed unit of plain text: a Chinese character, two that follow each other, or a run of other letters or digits.</summary>
internal readonly record struct Gram(long Key, int Start, int Length)
{
    /// <summary>Single characters order passages but prove nothing.</summary>
    public bool IsCharacter => Length == 1 && Key < char.MaxValue + 1L;
}
