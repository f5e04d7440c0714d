using ChatAssistant.Cases;
using ChatAssistant.Cases.Ratings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>
/// What lists of cases are sorted and filtered by, beside what the domain knows: worked out from a case whenever it is saved
/// (<see cref="CaseIndexing"/>), so that a list reads one index and no whole case.
/// </summary>
public static class ListColumns
{
    /// <summary>A number that grows as case numbers do; the case's place in <see cref="SearchTable"/>, too.</summary>
    public const string Serial = "Serial";

    /// <summary>The day by which we owe the next step; <see cref="NothingDue"/> when we owe none.</summary>
    public const string DueOn = "DueOn";

    /// <summary>The unit that leads; null while none does.</summary>
    public const string LeadUnit = "LeadUnit";

    /// <summary>How satisfied the last rating was, a <see cref="SatisfiedAnswer"/>; null without one.</summary>
    public const string Satisfied = "Satisfied";

    /// <summary>The name of the deputy who passed it on; null for the rest.</summary>
    public const string DeputyName = "DeputyName";

    /// <summary>The words of cases, searchable: <see cref="SearchTokens"/>.</summary>
    public const string SearchTable = "CaseSearch";

    /// <summary>Sorts after every day there is.</summary>
    public static DateOnly NothingDue => DateOnly.MaxValue;

    /// <summary>More cases than this a day there are not: a number's sequence has at most seven digits.</summary>
    private const long MostADay = 10_000_000;

    public static long SerialOf(CaseNumber number) => FirstSerial(number.Day) + number.Sequence;

    /// <summary>No case of the day comes before it, none of an earlier day after.</summary>
    public static long FirstSerial(DateOnly day) => ((day.Year * 10_000L) + (day.Month * 100) + day.Day) * MostADay;

    internal static void Describe(EntityTypeBuilder<Case> builder)
    {
        builder.Property<long>(Serial);
        builder.Property<DateOnly>(DueOn);
        builder.Property<string?>(LeadUnit);
        builder.Property<SatisfiedAnswer?>(Satisfied);
        builder.Property<string?>(DeputyName);
        builder.HasIndex(Serial).IsUnique();
        // All that a list filters by stands in the index it is sorted by: whoever is filtered out is never looked up.
        builder.HasIndex(
            DueOn, Serial, nameof(Case.Lane), nameof(Case.State), nameof(Case.County), nameof(Case.AccusedUnit), nameof(Case.Category), nameof(Case.Source),
            nameof(Case.IsSupervised), LeadUnit, Satisfied, DeputyName, nameof(Case.CampaignId), nameof(Case.Id)).HasDatabaseName("IX_Cases_List");
    }
}
