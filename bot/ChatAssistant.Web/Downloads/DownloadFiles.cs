using System.Text;
using ChatAssistant.Bot;
using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Web.Downloads;

/// <summary>Makes the files that addresses lead to, when they are opened.</summary>
internal sealed class DownloadFiles(Copies copies, IDeputyBook deputies, ICaseBook cases)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Null when it is not there, or no longer the person's.</summary>
    public Task<DownloadFile?> MakeAsync(Download download, CancellationToken cancellationToken) => download.Kind switch
    {
        DownloadKind.MyData => CopyAsync(download.For, cancellationToken),
        DownloadKind.Suggestion => SuggestionAsync(download, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(download), download.Kind, null),
    };

    /// <summary>With a byte order mark: text programs on Windows then show Chinese.</summary>
    private async Task<DownloadFile?> CopyAsync(Person person, CancellationToken cancellationToken)
    {
        var text = await copies.WriteAsync(person, cancellationToken);
        return new("我的信息.txt", "text/plain; charset=utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
    }

    /// <summary>Whoever is no longer bound as the deputy does not get it, whatever address they have.</summary>
    private async Task<DownloadFile?> SuggestionAsync(Download download, CancellationToken cancellationToken)
    {
        if (await deputies.OfPersonAsync(download.For.Channel, download.For.UserId, cancellationToken) is not { } deputy) return null;
        var own = await deputies.SuggestionsAsync(deputy.Id, cancellationToken);
        if (own.FirstOrDefault(each => each.Id == download.Id) is not { } suggestion) return null;
        return new($"代表建议 {suggestion.Words.Title}.docx", Docx, SuggestionDocument.Write(deputy, suggestion, await EvidenceAsync(suggestion, cancellationToken)));
    }

    private async Task<IReadOnlyList<Case>> EvidenceAsync(DeputySuggestion suggestion, CancellationToken cancellationToken)
    {
        var evidence = new List<Case>();
        foreach (var written in suggestion.Evidence)
        {
            if (CaseNumber.TryParse(written, out var number) && await cases.FindAsync(number, cancellationToken) is { } found) evidence.Add(found);
        }

        return evidence;
    }
}
