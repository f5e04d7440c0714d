namespace ChatAssistant.Web.Pages;

/// <summary>Where one is in a list that is shown page by page.</summary>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Size">How many lines a page holds.</param>
/// <param name="Count">How many lines there are on all of them.</param>
public sealed record PagePlace(int Number, int Size, int Count)
{
    /// <summary>At least 1: an empty list is one empty page.</summary>
    public int PageCount => Math.Max(1, (Count + Size - 1) / Size);

    /// <summary>The page somebody asks for, or the nearest there is.</summary>
    /// <param name="number">Which page; null for the first.</param>
    /// <param name="size">How many lines a page holds.</param>
    /// <param name="count">How many lines there are on all of them.</param>
    public static PagePlace Asked(int? number, int size, int count)
    {
        var first = new PagePlace(1, size, count);
        return first with { Number = Math.Clamp(number ?? 1, 1, first.PageCount) };
    }

    /// <summary>What stands on this page of a list that is at hand whole.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => [.. all.Skip((Number - 1) * Size).Take(Size)];

    /// <summary>The same address with another page named in it.</summary>
    /// <param name="query">What the address asks for now.</param>
    /// <param name="number">The other page.</param>
    internal static string Link(IQueryCollection query, int number) =>
        QueryString.Create(query.Where(each => each.Key is not "number")).Add("number", $"{number}").ToUriComponent();
}
