using System.Text;

namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>Two invented laws on bridges and tunnels, the first in two versions, so that tests lean on no real text.</summary>
internal static class SomeLaws
{
    private const string Bridges2010 = """
        ---
        id: 桥梁养护法
        title: 中华人民共和国桥梁养护法
        kind: law
        published: 2010-03-01
        effective: 2010-06-01
        ended: 2021-12-31
        ---
        第一条 为了养护桥梁，制定本法。

        第二条 桥梁每五年检测一次，由桥梁所在地的养护单位负责。

        第三条 违反本法规定，在桥上堆放砂石的，处五百元以下罚款。

        第四条 本法自2010年6月1日起施行。
        """;

    private const string Bridges2022 = """
        ---
        id: 桥梁养护法
        title: 中华人民共和国桥梁养护法
        kind: law
        published: 2021-10-01
        effective: 2022-01-01
        ---
        第一条 为了养护桥梁，制定本法。

        第二条 桥梁每两年检测一次，由桥梁所在地的养护单位负责。

        检测结果应当在三日内公布。

        第三条 违反本法规定，有下列行为之一的，处一千元以下罚款：

        （一）在桥上堆放砂石；

        （二）在桥下挖沙。

        第四条 本法自2022年1月1日起施行。
        """;

    private const string Tunnels = """
        ---
        id: 隧道养护法
        title: 中华人民共和国隧道养护法
        kind: law
        published: 2025-12-01
        effective: 2026-01-01
        ---
        第一条 为了养护隧道，制定本法。

        第二条 隧道照明由照明管理机构负责，每月检修一次。

        第三条 本法自2026年1月1日起施行。
        """;

    /// <param name="libraryFolder">What they stand beside; without it, the notices alone.</param>
    public static async Task<KnowledgeBase> KnowledgeAsync(string? libraryFolder = null)
    {
        var store = new MemoryDocumentStore();
        foreach (var (name, text) in new[] { ("bridges-2010.md", Bridges2010), ("bridges-2022.md", Bridges2022), ("tunnels.md", Tunnels) })
            await store.AddAsync(DocumentReader.Read(name, Encoding.UTF8.GetBytes(text)).Source!, TestContext.Current.CancellationToken);

        return await Some.KnowledgeAsync(store, libraryFolder);
    }
}
