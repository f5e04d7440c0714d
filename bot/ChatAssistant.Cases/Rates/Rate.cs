namespace ChatAssistant.Cases.Rates;

/// <summary>A share with both of its numbers.</summary>
/// <param name="Above">What counts; a half for each 部分解决.</param>
/// <param name="Below">Of how many.</param>
public sealed record Rate(decimal Above, int Below)
{
    public static Rate None { get; } = new(0, 0);

    /// <summary>From 0 to 1; null when there is nothing to divide by, which is not the same as none.</summary>
    public decimal? Value => Below == 0 ? null : Above / Below;
}
