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
        var (name, texts) = ("", new List<string>());
        while (reader.Read())
        {
            if (reader.Depth > Deepest) return null;
            if (reader is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                name = reader.Name;
                texts.Clear();
                if (!fields.TryAdd(name, "")) return null;
            }
            else if (reader is { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace, Depth: 2 })
            {
                texts.Add(reader.Value);
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, Depth: 1 })
            {
                // Only now: a text of many sections, put together anew at each, would grow with the square of their number.
                fields[name] = string.Concat(texts);
            }
        }

        return fields;
    }
}
