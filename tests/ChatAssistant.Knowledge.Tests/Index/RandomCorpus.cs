using System.Text;

namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>Documents of made-up text over few characters, so that grams recur; the same for the same seed.</summary>
internal sealed class RandomCorpus
{
    private const string Letters = "人大代表建议办理审查监督预算，。法a1";

    private readonly Random _random;

    public RandomCorpus(int seed, int documents = 12)
    {
        _random = new(seed);
        Documents = [.. Enumerable.Range(0, documents).Select(_ => Enumerable.Range(0, _random.Next(0, 9)).Select(_ => Text(60)).ToArray())];
    }

    public IReadOnlyList<string[]> Documents { get; }

    public IReadOnlyList<string> Entries => [.. Documents.SelectMany(document => document)];

    public TextIndex Index()
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        foreach (var document in Documents)
        {
            builder.StartDocument();
            foreach (var text in document) builder.Add(text);
        }

        return builder.Build();
    }

    public string Text(int most)
    {
        var text = new StringBuilder();
        for (var length = _random.Next(1, most); length > 0; length--) text.Append(Letters[_random.Next(Letters.Length)]);
        return text.ToString();
    }
}
