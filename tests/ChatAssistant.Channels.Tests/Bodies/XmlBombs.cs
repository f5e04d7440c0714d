using System.Text;

namespace ChatAssistant.Channels.Tests.Bodies;

/// <summary>XML that is meant to cost more than it weighs, or to be read in two ways, as bytes of a body no larger than is taken.</summary>
internal static class XmlBombs
{
    private const int Most = 256 * 1024;
    private const string Laughs = """<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><xml><A>&d;</A></xml>""";

    public static readonly Dictionary<string, byte[]> All = new()
    {
        ["billion laughs"] = Utf8(Laughs),
        ["billion laughs in UTF-16, little end first"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Laughs)],
        ["billion laughs in UTF-16, big end first"] = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Laughs)],
        ["billion laughs in UTF-16 that does not say so"] = Encoding.Unicode.GetBytes(Laughs),
        ["billion laughs in UTF-32"] = Encoding.UTF32.GetBytes(Laughs),
        ["billion laughs in UTF-7"] = Utf8("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + Laughs.Replace("<", "+ADw-", StringComparison.Ordinal).Replace("&", "+ACY-", StringComparison.Ordinal)),
        ["billion laughs behind a mark of order"] = [.. Encoding.UTF8.Preamble, .. Utf8(Laughs)],
        ["billion laughs behind a declaration"] = Utf8("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Laughs),
        ["billion laughs behind a comment"] = Utf8("<!-- x -->" + Laughs),
        ["quadratic blow-up"] = Utf8($"<!DOCTYPE x [<!ENTITY a \"{new string('a', 60_000)}\">]><xml><A>{Repeated("&a;", 20_000)}</A></xml>"),
        ["a document type outside"] = Utf8("<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/evil.dtd\"><xml><A>1</A></xml>"),
        ["a public document type"] = Utf8("<!DOCTYPE xml PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://127.0.0.1:9/x.dtd\"><xml><A>1</A></xml>"),
        ["an entity outside"] = Utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><A>&e;</A></xml>"),
        ["a parameter entity"] = Utf8("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]><xml><A>1</A></xml>"),
        ["a parameter entity within an entity"] = Utf8("<!DOCTYPE x [<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;]><xml><A>&b;</A></xml>"),
        ["an empty document type"] = Utf8("<!DOCTYPE xml><xml><A>1</A></xml>"),
        ["a document type in small letters"] = Utf8("<!doctype xml><xml><A>1</A></xml>"),
        ["a document type after the root"] = Utf8("<xml><A>1</A></xml><!DOCTYPE xml>"),
        ["an element declared within"] = Utf8("<xml><!ELEMENT a ANY><A>1</A></xml>"),
        ["an entity nobody declared"] = Utf8("<xml><A>&nobody;</A></xml>"),
        ["an inclusion"] = Utf8("<xml xmlns:xi=\"http://www.w3.org/2001/XInclude\"><A><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></A></xml>"),
        ["depth without an end"] = Utf8(Repeated("<a>", 80_000)),
        ["depth with an end"] = Utf8(Repeated("<a>", 30_000) + Repeated("</a>", 30_000)),
        ["fields by the thousand"] = Utf8($"<xml>{Numbered("<a{0}/>", 25_000)}</xml>"),
        ["names within a field by the thousand"] = Utf8($"<xml><A>{Numbered("<a{0}/>", 25_000)}</A></xml>"),
        ["attributes by the thousand"] = Utf8($"<xml {Numbered("a{0}='' ", 20_000)}><A>1</A></xml>"),
        ["namespaces by the thousand"] = Utf8($"<xml {Numbered("xmlns:a{0}='b' ", 12_000)}><A>1</A></xml>"),
        ["a text of sections by the thousand"] = Utf8($"<xml><A>{Repeated("<![CDATA[a]]>", 20_000)}</A></xml>"),
        ["a text of pieces between comments"] = Utf8($"<xml><A>{Repeated("a<!---->", 32_000)}</A></xml>"),
        ["a text of pieces between instructions"] = Utf8($"<xml><A>{Repeated("a<?b?>", 43_000)}</A></xml>"),
        ["a section without an end"] = Utf8("<xml><A><![CDATA[" + new string('x', 250_000)),
        ["a comment without an end"] = Utf8("<xml><A><!--" + new string('x', 250_000)),
        ["a name without an end"] = Utf8("<xml><" + new string('x', 250_000)),
        ["a character that is none"] = Utf8("<xml><A>&#0;</A></xml>"),
        ["characters by number that are none"] = Utf8($"<xml><A>{Repeated("&#xFFFFFFFF;", 20_000)}</A></xml>"),
        ["no UTF-8"] = [.. Utf8("<xml><A>"), 0xC0, 0xBC, 0xFF, 0xFE, .. Utf8("</B></xml>")],
        ["two roots"] = Utf8("<xml><A>1</A></xml><xml><A>2</A></xml>"),
        ["a field said twice"] = Utf8("<xml><A>1</A><A>2</A></xml>"),
    };

    private static byte[] Utf8(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length <= Most ? bytes : throw new InvalidOperationException($"{bytes.Length} bytes would be refused for their number alone.");
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(string form, int times) => string.Concat(Enumerable.Range(0, times).Select(number => string.Format(null, form, number)));
}
