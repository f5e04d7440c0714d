using System.Collections.Frozen;
using System.Globalization;
using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>The office's texts in memory: every turn and page asks for them, and they change a few times a year.</summary>
public sealed class OfficeTextsInForce(IDbContextFactory<AssistantDbContext> contexts) : IOfficeTexts
{
    private readonly Lock _reading = new();
    private volatile FrozenDictionary<OfficeText, OfficeTextRow>? _now;

    public string? OwnOf(OfficeText text, CultureInfo language) => Now.GetValueOrDefault(text)?.In(language);

    /// <summary>Read from the store when it is first asked for: the tables may have to be made before.</summary>
    private FrozenDictionary<OfficeText, OfficeTextRow> Now
    {
        get
        {
            if (_now is { } known) return known;
            lock (_reading) return _now ??= Read();
        }
    }

    /// <summary>To be called when one was changed: the next turn goes by it.</summary>
    public void Refresh()
    {
        lock (_reading) _now = Read();
    }

    private FrozenDictionary<OfficeText, OfficeTextRow> Read()
    {
        using var database = contexts.CreateDbContext();
        return database.OfficeTexts.AsNoTracking().ToFrozenDictionary(row => row.Text);
    }
}
