namespace ChatAssistant.Cases.Rates;

/// <summary>Some people, each once: a bit for each, since they are numbered without great gaps and a hundred thousand are asked after many times.</summary>
internal sealed class People
{
    private const int BitsInWord = 64;

    private ulong[] _words = [];

    public int Count { get; private set; }

    /// <param name="person">As <see cref="CaseFacts.Person"/> has it.</param>
    public void Add(int person)
    {
        var word = person / BitsInWord;
        if (word >= _words.Length) Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        var bit = 1UL << (person % BitsInWord);
        if ((_words[word] & bit) != 0) return;
        _words[word] |= bit;
        Count++;
    }
}
