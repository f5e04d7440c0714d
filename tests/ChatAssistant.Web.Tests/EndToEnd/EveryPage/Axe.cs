using ChatAssistant.Web.Tests.Peers;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>Asks axe-core what keeps somebody from using a page.</summary>
internal sealed class Axe
{
    private const string Ask =
        """
        async tags => {
          const found = await axe.run(document, { resultTypes: ['violations'], ...(tags && { runOnly: tags }) });
          return found.violations
            .filter(each => ['serious', 'critical'].includes(each.impact))
            .map(each => `${each.id}: ${each.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')} (${each.nodes.length})`);
        }
        """;

    private readonly string _source = File.ReadAllText(Path.Combine(PeerPackages.Folder, "node_modules", "axe-core", "axe.min.js"));

    /// <summary>What is serious or critical on the open page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tags">Kinds of rules; none for all.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(IPage page, params string[] tags)
    {
        await page.EvaluateAsync(_source);
        return await page.EvaluateAsync<string[]>(Ask, tags is [] ? null : tags);
    }
}
