namespace ChatAssistant.Web.WebChat;

/// <summary>
/// One file the page asks for, with the compressed copies that lie beside it: the path of each by its content encoding,
/// the smallest first. The version changes whenever the content does; it is part of the address, so that a browser may
/// keep the file for good.
/// </summary>
internal sealed record WebChatAsset(
    string Path,
    string ContentType,
    string Version,
    IReadOnlyList<KeyValuePair<string, string>> Copies);
