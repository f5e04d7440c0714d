using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class EnglishTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    [Fact]
    public async Task A_matter_told_in_English_is_registered_in_English()
    {
        var card = await _citizen.SayAsync("The street lights on Liuhu Road in Kongtong have been out for two months. Please repair them.");
        Assert.Equal("suggest", _citizen.Facts.Intent);
        Assert.Contains("confirm", card);
        Assert.DoesNotContain("请核对", card);
        var receipt = await _citizen.SayAsync("Yes, please submit it.");

        Assert.Contains("Registered", receipt);
        Assert.Equal((Lane.Suggestion, "崆峒区"), (Filed.Lane, Filed.Area));
        Assert.Contains("Please repair them.", Filed.Text);
    }

    [Fact]
    public async Task What_a_person_is_owed_is_a_grievance()
    {
        await _citizen.SayAsync("My employer has not paid my wages for three months. I want to file a complaint. My phone number is 13900000001.");
        Assert.Contains("where", await _citizen.SayAsync("Please keep me anonymous."), StringComparison.OrdinalIgnoreCase);
        await _citizen.SayAsync("An electronics factory in Huairen");
        await _citizen.SayAsync("ok, submit");

        Assert.Equal((Lane.Grievance, DisplayMode.Anonymous), (Filed.Lane, Filed.Display));
        Assert.Contains("怀仁市", Filed.Area);
        Assert.Contains("wages", Filed.Text);
        Assert.DoesNotContain("13900000001", Filed.Text);
    }

    [Fact]
    public async Task Wrongdoing_of_officials_is_an_accusation()
    {
        Assert.Contains("12388", await _citizen.SayAsync("I want to report that an official in Youyu took bribes from a contractor and embezzled relief money last year."));
        await _citizen.SayAsync("confirm");

        Assert.Equal(Lane.Accusation, Filed.Lane);
    }

    [Fact]
    public async Task Step_by_step_it_goes_too()
    {
        await _citizen.SayAsync("I would like to make a suggestion");
        Assert.Equal("clarify", _citizen.Facts.Status);
        await _citizen.SayAsync("There should be a bus to the hospital in the evening");
        await _citizen.SayAsync("Jingning County");
        Assert.Contains("John Miller", await _citizen.SayAsync("My name is John Miller."));
        await _citizen.SayAsync("confirm");

        Assert.Contains("静宁县", Filed.Area);
        Assert.DoesNotContain("Miller", Filed.Name!.Masked);
        Assert.Equal("There should be a bus to the hospital in the evening", Filed.Text);
    }

    [Theory]
    [InlineData("What is the fine for spreading rumours about an epidemic?")]
    [InlineData("Is it legal to eat wild animals?")]
    [InlineData("Can a deputy refuse to testify?")]
    public async Task A_question_stays_a_question(string asked)
    {
        await _citizen.SayAsync(asked);

        Assert.Equal("ask", _citizen.Facts.Intent);
    }

    public void Dispose() => _citizen.Dispose();
}
