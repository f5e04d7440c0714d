namespace ChatAssistant.Knowledge.Tests.Meaning;

public sealed class MeaningScaleTests
{
    [Fact]
    public void Questions_held_out_tell_what_is_near_and_what_is_far()
    {
        // Of a hundred wrong passages two come as near as 0.49.
        var scale = MeaningScale.Of(Questions(16, right: 0.8f))!;

        Assert.Equal((0.49f, 0.8f), (scale.Far, scale.Near));
        Assert.Equal(new[] { 0, 0, 1, 1.5f }, new[] { 0.2f, 0.49f, 0.8f, 1f }.Select(scale.ShareOf));
    }

    [Fact]
    public void A_passage_is_not_near_before_it_is_nearer_than_wrong_ones_usually_are() =>
        Assert.Equal(0.5f, MeaningScale.Of(Questions(16, right: 0.495f))!.Near);

    [Fact]
    public void A_model_that_tells_no_more_than_chance_is_not_heard()
    {
        Assert.Null(MeaningScale.Of(Questions(16, right: 0.48f)));
        Assert.Null(MeaningScale.Of(Questions(7, right: 0.8f)));
    }

    private static MeaningScale.HeldOut[] Questions(int count, float right) =>
        [.. Enumerable.Repeat(new MeaningScale.HeldOut(right, [.. Enumerable.Range(0, 98).Select(at => at / 200f), 0.49f, 0.5f]), count)];
}
