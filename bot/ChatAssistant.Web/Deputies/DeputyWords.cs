using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Deputies;

/// <summary>What staff read for what is said of deputies.</summary>
internal static class DeputyWords
{
    public static string Text(this DeputyLevel level) => Word($"Level{level}");

    /// <summary>A word that stands in the texts under the name the domain gives it.</summary>
    internal static string Word(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");
}
