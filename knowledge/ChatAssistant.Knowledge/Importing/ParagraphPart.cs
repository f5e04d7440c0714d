namespace ChatAssistant.Knowledge;

/// <summary>A paragraph, item or point while lines are added to it.</summary>
internal sealed class ParagraphPart(int number, string line)
{
    /// <summary>What can be numbered in Chinese. A text with more is no law; its further lines go to the last one.</summary>
    public const int MostInOne = 9999;

    public int Number => number;

    public List<string> Lines { get; } = [line];

    public List<ParagraphPart> Children { get; } = [];

    /// <summary>The number as written, where it goes on from the last; else the next.</summary>
    public static int NumberAfter(List<ParagraphPart> before, int? written)
    {
        var due = before is [.., var last] ? last.Number + 1 : 1;
        return written >= due && written <= MostInOne ? written.Value : due;
    }
}
