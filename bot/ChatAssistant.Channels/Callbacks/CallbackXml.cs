using System.Text;
using System.Xml;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>Reads the flat XML of callbacks. What could make a parser work or fetch, such as a DTD, is refused at its first sign.</summary>
public static class CallbackXml
{
    /// <summary>No callback is half as long; its body is limited besides.</summary>
    private const int MostCharacters = 256 * 1024;

    /// <summary>Lists within lists there are; each level costs a parser memory.</summary>
    private const int Deepest = 8;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The elements right below the root with their text; those that hold elements have none. Null for what cannot be read, or says a thing twice.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string xml)
    {
        if (xml.Length > MostCharacters || !CallbackTags.ArePlain(xml)) return null;
        try
        {
            // A string has one encoding, whatever its declaration says.
            using var reader = XmlReader.Create(new StringReader(xml), Settings);
            return Fields(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Dictionary<string, string>? Fields(XmlReader reader)
    {
        var fields = new Dictionary<string, string>();
        var (name, text) = ("", new StringBuilder());
        while (reader.Read())
        {
            if (reader.Depth > Deepest) return null;
            if (reader is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                name = reader.Name;
                text.Clear();
                if (!fields.TryAdd(name, "")) return null;
            }
            else if (reader is { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace, Depth: 2 })
            {
                fields[name] = text.Append(reader.Value).ToString();
            }
        }

        return fields;
    }
}
