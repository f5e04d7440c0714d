using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Two of an office who publish, past the console.</summary>
internal static class Publishers
{
    public const string Answer = "已经派人修好，谢谢您的建议。";

    /// <summary>A case a unit has answered.</summary>
    public static async Task<Case> AnswerAsync(this Office office, Matter matter, string unit, string answer = Answer) =>
        await office.ChangeAsync(await office.GiveAsync(matter, unit), (found, clock) =>
            Assert.Null(found.Reply(Actor.Reviewer("审"), new ReplyWords(answer, $"{found.Number}", new(ResultCode.Solved)), clock)));

    public static async Task<Case> PublishAsync(this Office office, Matter matter, string unit) => await office.PublishAsync(await office.AnswerAsync(matter, unit));

    public static Task<Case> PublishAsync(this Office office, Case answered) =>
        office.ChangeAsync(answered, (found, clock) => Assert.Null(found.Publish(Actor.Reviewer("审"), Actor.Supervisor("督"), found.WordsOnFile()!, clock)));

    /// <summary>A suggestion with an answer, handed in and published.</summary>
    public static async Task<DeputySuggestion> PublishAsync(this Office office, DeputySuggestion given, string unit, string answer = "已经列入预算，请代表监督。") =>
        await office.ChangeSuggestionAsync(given, (found, clock) =>
        {
            Assert.Null(found.TakeUp(unit, clock));
            Assert.Null(found.Answer(unit, new(ResultCode.Solved, answer), clock));
            Assert.Null(found.Publish("审", [], clock.Now));
            Assert.Null(found.Publish("督", [], clock.Now));
        });

    /// <summary>Changes a row past the domain, as a fault or a hand at the database would.</summary>
    public static Task<int> SpoilAsync(this Office office, Case found, string change)
    {
        var statement = string.Join(' ', "UPDATE Cases SET", change, "WHERE Number = {0}");
        return office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Database.ExecuteSqlRawAsync(statement, $"{found.Number}"));
    }
}
