namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>The pairs of characters of a text that tell what it is about: those of courtesy, of procedure and of grammar, which stand in any letter, left out.</summary>
internal static class SharedWords
{
    private const string Anywhere =
        "您好你好尊敬的感谢您的来信谢谢您对我们工作的支持理解配合您反映的问题收悉我们已经收到您的意见建议现答复如下现将有关情况回复如下您登记的事项编号经核实经调查经了解情况"
        + "希望请求请问请求要求能不能是不是有没有可以不可以什么时候怎么办为什么我们你们他们这个那个一个没有不能已经进行处理办理解决工作人员相关部门有关部门相关单位按照规定根据规定"
        + "目前现在今后下一步以后之后之前因为所以但是如果请您放心敬请谅解如有疑问请联系电话联系我们您可以请到一直比较非常问题情况建议意见反映";

    // What joins words and is none itself.
    private const string Joints = "的了和与及或是在有也都就把被对从向到为以于而但又还很更最不没您你我他她它们这那";

    private static readonly HashSet<string> Common = [.. PairsOf(Anywhere)];

    public static HashSet<string> Of(string text) => [.. PairsOf(text).Where(pair => !Common.Contains(pair) && !Joints.Contains(pair[0]) && !Joints.Contains(pair[1]))];

    private static IEnumerable<string> PairsOf(string text)
    {
        for (var place = 1; place < text.Length; place++)
            if (char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place])) yield return text.Substring(place - 1, 2).ToUpperInvariant();
    }
}
