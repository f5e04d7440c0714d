using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>Between an article's path and its name: <c>39-1</c> is 第三十九条之一.</summary>
internal static class ArticleLabel
{
    public static string Of(string path)
    {
        var parts = path.Split('-');
        var label = $"第{Written(parts[0])}条";
        return parts.Length == 1 ? label : $"{label}之{Written(parts[1])}";
    }

    private static string Written(string number) => ChineseNumeral.Write(int.Parse(number, CultureInfo.InvariantCulture));
}
