using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatAssistant.Channels.WeChat;

/// <summary>The account's menu as it stands in manifest/wechat/menu.json. A button's key is what the person would have said.</summary>
public static class WeChatMenu
{
    private const int MostButtons = 3;
    private const int MostBelow = 5;
    private const int LongestName = 16;
    private const int LongestNameBelow = 60;
    private const int LongestKey = 128;

    /// <exception cref="InvalidDataException">It is not a menu that the platform takes; the message says why.</exception>
    public static JsonNode Read(string json)
    {
        try
        {
            var menu = JsonNode.Parse(json, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
            if (menu["button"] is not JsonArray { Count: > 0 and <= MostButtons } buttons) throw new InvalidDataException($"菜单要有1到{MostButtons}个一级按钮（button）。");
            foreach (var button in buttons) Check(button, LongestName);
            return menu;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("菜单文件不是合格的JSON，或者写法不对。", fault);
        }
    }

    private static void Check(JsonNode? button, int longestName)
    {
        var name = Text(button, "name");
        if (Encoding.UTF8.GetByteCount(name) is 0 || Encoding.UTF8.GetByteCount(name) > longestName) throw new InvalidDataException($"按钮“{name}”的名称要有1到{longestName}个字节，一个汉字是3个字节。");
        if (button!["sub_button"] is JsonArray below)
        {
            if (longestName == LongestNameBelow || below.Count is 0 or > MostBelow) throw new InvalidDataException($"按钮“{name}”下面要有1到{MostBelow}个按钮，只能有两级。");
            foreach (var each in below) Check(each, LongestNameBelow);
            return;
        }

        var isComplete = Text(button, "type") switch
        {
            "click" => Encoding.UTF8.GetByteCount(Text(button, "key")) is > 0 and <= LongestKey,
            "view" => Uri.TryCreate(Text(button, "url"), UriKind.Absolute, out _),
            _ => false,
        };
        if (!isComplete) throw new InvalidDataException($"按钮“{name}”要么是 click 并有 key（不超过{LongestKey}个字节），要么是 view 并有 url。");
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";
}
