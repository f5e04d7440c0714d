namespace Microsoft.Bot.Fake;

/// <summary>
/// One member of every shape the listing knows.
/// </summary>
public abstract class Greeter : Greeting, IDisposable
{
    public const string Hello = "hi there";

    public static readonly string Default = "everyone";

    public Greeter(string? name = null) => Name = name ?? Default;

    public virtual string Name { get; protected set; }

    internal int Hidden { get; set; }

    public abstract Task<IList<int?>> CountAsync<T>(out T value, uint most = 3000, CancellationToken cancellationToken = default);

    public override string Greet(string whom = "you", bool loud = true) => $"{Hello} {whom}";

    public void Dispose() => GC.SuppressFinalize(this);

    protected void Speak(params string[] words) => Hidden += words.Length;
}
