namespace ChatAssistant.Cases;

/// <summary>Who did something to a case.</summary>
/// <param name="Kind">In which part.</param>
/// <param name="Name">A user name or a unit's name; for citizens the word <c>citizen</c>, since events carry nobody's identity.</param>
public sealed record Actor(ActorKind Kind, string Name)
{
    public static Actor Citizen { get; } = new(ActorKind.Citizen, "citizen");

    public static Actor System { get; } = new(ActorKind.System, "system");

    public static Actor Deputy(string name) => new(ActorKind.Deputy, name);

    public static Actor Reviewer(string name) => new(ActorKind.Reviewer, name);

    public static Actor Dispatcher(string name) => new(ActorKind.Dispatcher, name);

    public static Actor Unit(string name) => new(ActorKind.Unit, name);

    public static Actor Supervisor(string name) => new(ActorKind.Supervisor, name);

    public static Actor Operator(string name) => new(ActorKind.Operator, name);
}
