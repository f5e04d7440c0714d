using System.Text.RegularExpressions;
using ChatAssistant.Benchmarks.Retrieval;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Learning;

/// <summary>What <see cref="FieldTeacher"/> learns from: phrasings of the laws that ship, against questions about all law and words of other fields.</summary>
internal static partial class FieldExamples
{
    /// <summary>How often each word of another field is asked about.</summary>
    private const int QuestionsOfWord = 3;

    /// <summary>As people ask about anything, so that it is learnt what is asked about and not how.</summary>
    private static readonly string[] Frames =
    [
        "{0}咋办", "我家{0}的事谁管", "{0}能不能告", "{0}要多少钱", "老板{0}合法吗", "{0}怎么处理", "邻居{0}有没有人管", "想问下{0}和{1}有啥规定",
        "{0}不给说法，我该找谁", "村里{0}，这算不算违法", "我{0}了，{1}怎么算", "{0}会罚多少", "孩子{0}学校管不管", "{0}单位不管，能赔钱吗", "{0}最多几天", "医院{0}该不该赔",
        "{0}去哪投诉", "我妈{0}，政府给不给钱", "干部{0}犯不犯法", "{0}的时候{1}怎么办",
    ];

    public static IReadOnlyList<string> Ours(LibraryContent content) =>
        [.. content.Versions.Where(version => version.Facts.Kind == DocumentKind.Law).SelectMany(version => version.Nodes).SelectMany(node => node.Phrasings).Distinct()];

    /// <summary>Questions about all law that have a word of our fields are left out.</summary>
    public static IReadOnlyList<string> Others(LibraryContent content, string questions)
    {
        var chance = new Shuffling(seed: 1);
        var words = content.Lexicon.OtherFields;
        var framed = words.SelectMany(word => Enumerable.Repeat(word, QuestionsOfWord))
            .Select(word => Frames[chance.Below(Frames.Length)].Replace("{0}", word, StringComparison.Ordinal).Replace("{1}", words[chance.Below(words.Count)], StringComparison.Ordinal));
        return [.. Corpora.ReadQuestions(questions).Select(question => question.Text).Where(text => !OurWords().IsMatch(text)), .. framed];
    }

    [GeneratedRegex("疫|传染|接种|隔离|封控|封城|密接|消毒|狂犬|野生|狩猎|猎捕|人大|人民代表|常委会|执法检查|突发|应急|救灾|灾害|预警|征用|宪法|公民|检疫|屠宰|动物")]
    private static partial Regex OurWords();
}
