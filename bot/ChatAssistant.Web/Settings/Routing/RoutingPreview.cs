namespace ChatAssistant.Web.Settings.Routing;

/// <summary>A routing file as it was understood, before anything of it is kept.</summary>
/// <param name="Version">The version of the table it was held against.</param>
/// <param name="Lines">Its rows.</param>
public sealed record RoutingPreview(int Version, IReadOnlyList<RoutingLine> Lines)
{
    public int WrongCount => Lines.Count(line => !line.IsRight);

    /// <summary>How many rows would change the table.</summary>
    public int ChangeCount => Lines.Count(line => line is { IsRight: true, IsSame: false });
}
