using System.Text.RegularExpressions;
using ChatAssistant.Bot.Feedback;
using ChatAssistant.Bot.Intake;

namespace ChatAssistant.Bot.Care.Manners;

/// <summary>Tells insults from what a message says besides. What somebody was called by others stays part of their matter.</summary>
internal static partial class Insults
{
    private const int ShortestQuestion = 5;

    /// <summary>Whether there is an insult and nothing else.</summary>
    public static bool AreAllOf(string text) => Clauses.Of(text).Any() && Clauses.Of(text).All(clause => IsInsult(clause.Words));

    /// <summary>Whether a question stands beside insults or blame.</summary>
    public static bool HoldQuestion(string text) =>
        Clauses.Of(text).Any(clause => IsRude(clause.Words)) && Clauses.Of(text).Any(clause => !IsRude(clause.Words) && IsQuestion(clause.Words + clause.Marks));

    /// <summary>The message without the clauses that only insult or blame; all of it when nothing would be left.</summary>
    public static string Without(string text)
    {
        var left = string.Concat(Clauses.Of(text).Where(clause => !IsRude(clause.Words)).Select(clause => clause.Words + clause.Marks)).Trim();
        return left.Length == 0 ? text : left;
    }

    private static bool IsRude(string clause) => IsInsult(clause) || FeedbackWords.VerdictIn(clause) is false;

    /// <summary>An insult and at most the small words around it.</summary>
    private static bool IsInsult(string clause) =>
        Insult().IsMatch(clause) && Around().Replace(Insult().Replace(clause, ""), "").Trim().Length == 0;

    private static bool IsQuestion(string clause) => clause.Length >= ShortestQuestion && Asked().IsMatch(clause);

    [GeneratedRegex("傻[逼比叉屄xX]|沙雕|煞笔|(?<![A-Za-z])(sb|nmsl|cnm|tmd|fuck(ing)?|shit|stupid|idiots?|bitch|assholes?)(?![A-Za-z])|[操草艹日肏]你?(妈|娘|大爷|先人|祖宗)|草泥马|(他|你|特|尼)(妈|娘|玛)的?|妈的|妈[逼比]|王八(蛋|羔子)?|混[蛋账]|滚(蛋|开|犊子|远点)?|废物|垃圾|饭桶|蠢(货|猪|驴)?|笨蛋|傻瓜|白痴|脑残|智障|神经病|狗(东西|日的|屁|娘养的|官)|放屁|屁话|去死|畜生|不要脸|吃(屎|干饭的?)|没用的东西|骗子|人渣|贱[人货]|(什么)?[破烂死](机器人|系统|助手|东西|玩意儿?)|(什么|啥)(玩意儿?|破?(服务|态度|办事|水平|东西))", RegexOptions.IgnoreCase)]
    private static partial Regex Insult();

    [GeneratedRegex("你们?|他们?|我|老子|这|那|个|群|帮|些|就是|都是|是|真|太|好|都|一|的|地|得|了|吧|啊|呀|呢|哦|这|算|去|给|真的|简直|全|回答|答|说|讲|are|you|u|off|up|the|a|[!！~～.。]", RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex("[?？]|(怎么|咋|什么|啥|谁|哪|几|多少|多久|是不是|能不能|可不可以|要不要|吗|第.{1,8}条)")]
    private static partial Regex Asked();
}
