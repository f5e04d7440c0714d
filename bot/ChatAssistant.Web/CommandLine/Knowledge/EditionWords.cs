using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Editions of the library in words.</summary>
internal static class EditionWords
{
    /// <summary>One line for the edition and one for each text that changed.</summary>
    public static string Text(LibraryEditionRow edition)
    {
        var reason = edition.Reason.Length > 0 ? $"  原因：{edition.Reason}" : "";
        var head = $"第{edition.Number}版  {BeijingTime.Local(edition.At):yyyy-MM-dd HH:mm}  {edition.By}  {Word(edition.Action)}{reason}";
        return string.Join('\n', edition.Changes.OrderBy(change => change.Address).Select(Text).Prepend(head));
    }

    public static string Text(LibraryDraftRow draft) =>
        $"草稿  {BeijingTime.Local(draft.At):yyyy-MM-dd HH:mm}  {draft.By}  {draft.Address}  {LayerWord(draft.Layer)}  第{draft.Edition}稿（尚未发布）";

    private static string Text(LibraryChangeRow change) =>
        $"    {change.Address}  {LayerWord(change.Layer)}  {Draft(change.Before)} → {Draft(change.After)}";

    private static string Draft(int? edition) => edition is { } number ? $"第{number}稿" : "无";

    private static string LayerWord(string layer) => layer == nameof(ChatAssistant.Knowledge.Layer.Digest) ? "摘要" : "原文";

    private static string Word(LibraryAction action) => action switch
    {
        LibraryAction.Import => "导入",
        LibraryAction.Publish => "发布草稿",
        LibraryAction.Rollback => "退回",
        LibraryAction.Withdraw => "撤下",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
