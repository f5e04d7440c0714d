namespace ChatAssistant.Cases.Rates;

/// <summary>By what cases are told apart.</summary>
public enum Grouping
{
    Area,

    Unit,

    Category,

    /// <summary>The month of the day each measure goes by.</summary>
    Month,
}
