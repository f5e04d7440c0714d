using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Folds what may differ between two ways to put one question: courtesies, particles, dialect for asking words.</summary>
internal static partial class CuratedWording
{
    private static readonly (string Said, string Meant)[] Asking =
        [("啥时候", "什么时候"), ("干啥", "干什么"), ("为啥", "为什么"), ("啥", "什么"), ("干嘛", "干什么"), ("咋样", "怎么样"), ("咋", "怎么"), ("哪儿", "哪里"), ("俺", "我"), ("咱们", "我们"), ("您", "你"), ("如何", "怎么"), ("怎样", "怎么")];

    /// <param name="plain">In plain form.</param>
    public static string Of(string plain)
    {
        var folded = Courtesy().Replace(plain.Trim(), "");
        foreach (var (said, meant) in Asking) folded = folded.Replace(said, meant, StringComparison.Ordinal);
        return Particle().Replace(folded, "");
    }

    [GeneratedRegex("^(?:你好|您好|请问|麻烦问一?下|我?想(?:请)?问一?下?|问一?下|我想知道|想知道|那|[，,。！!、\\s])+|(?:谢谢|多谢)[你您]?[。！!]*$")]
    private static partial Regex Courtesy();

    [GeneratedRegex("[呢呀啊哦]|(?:吗|么|嘛)(?=[？?。！!\\s]*$)|一下")]
    private static partial Regex Particle();
}
