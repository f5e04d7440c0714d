using ChatAssistant.Cases.Filing;

namespace ChatAssistant.Cases;

/// <summary>The cases on file. What is added or changed is kept when the turn or request it belongs to commits.</summary>
public interface ICaseBook
{
    /// <summary>Files a matter under the next free number of the day (in Asia/Shanghai). Whether the person may: <see cref="RefuseAsync"/>.</summary>
    Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken);

    /// <summary>Why a person cannot file another matter now; null when they can.</summary>
    Task<FilingRefusal?> RefuseAsync(string channel, string userId, CancellationToken cancellationToken);

    Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>A person's own cases, newest first; also those a deputy handed on for them.</summary>
    Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken);

    /// <summary>The cases that grew out of a question (<see cref="LinkedQuestion.Id"/>), oldest first.</summary>
    Task<IReadOnlyList<Case>> OfQuestionAsync(string questionId, CancellationToken cancellationToken);

    /// <summary>The cases that go along with a lead case, oldest first; without those that are archived.</summary>
    Task<IReadOnlyList<Case>> MembersOfAsync(Case lead, CancellationToken cancellationToken);

    /// <summary>Open suggestions and inquiries of an area filed since a day, newest first, among which those like a new matter are looked for.</summary>
    Task<IReadOnlyList<Case>> NearAsync(string area, DateOnly since, int most, CancellationToken cancellationToken);
}
