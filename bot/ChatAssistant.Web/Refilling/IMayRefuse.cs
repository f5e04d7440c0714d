namespace ChatAssistant.Web.Refilling;

/// <summary>A page that does not do what was sent, and leads back to where the form stands.</summary>
internal interface IMayRefuse
{
    /// <summary>Why not, in words for people; null when it was done.</summary>
    string? Objection { get; }
}
