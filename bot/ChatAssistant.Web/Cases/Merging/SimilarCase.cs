using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases.Merging;

/// <summary>A case that may be about the same.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">How it stands.</param>
/// <param name="Area">Where it is about.</param>
/// <param name="Text">The whole matter.</param>
/// <param name="Likeness">From 0 to 1, by the pairs of characters both share.</param>
public sealed record SimilarCase(CaseNumber Number, CaseState State, string Area, string Text, double Likeness)
{
    /// <summary>Whether another case of the lane can go along with it.</summary>
    public bool MayLead => State.IsOpen() && State is not CaseState.Merged;
}
