using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Sealing;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>questions</c>: what people asked. Personal data in their words is masked.</summary>
internal static class QuestionsCommand
{
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var unanswered = new Command("unanswered", "列出没有找到依据的问题，问得最多的在前。个人信息已遮盖。") { Json };
        CommandRun.Settings(unanswered);
        unanswered.SetAction(CommandRun.With(UnansweredAsync));
        return new Command("questions", "查看群众问过的问题。") { unanswered };
    }

    private static async Task<int> UnansweredAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var questions = new UnansweredQuestions(services.GetRequiredService<AssistantDbContext>(), services.GetRequiredService<Seal>());
        foreach (var question in await questions.ListAsync(cancellationToken))
        {
            Console.WriteLine(parsed.GetValue(Json)
                ? JsonConvert.SerializeObject(question)
                : $"{question.Count,4}  {BeijingTime.Local(question.LastSeen):yyyy-MM-dd HH:mm}  {question.Question.ReplaceLineEndings(" ")}");
        }

        return CommandRun.Done;
    }
}
