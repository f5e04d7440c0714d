using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>Goes through one conversation turn by turn. A turn that goes wrong does not end it: all that is wrong should be seen at once.</summary>
internal sealed class ConversationRun(RunningService service, CommandLine commands, ScriptedConversation script)
{
    private readonly List<string> _faults = [];
    private readonly List<string> _deadEnds = [];
    private readonly Dictionary<string, string> _words = [];

    /// <summary>Takes all turns and gives the id of the person, by which their matters are found on file.</summary>
    public async Task<string> TalkAsync()
    {
        var person = await Talker.OpenAsync(service);
        await ReportingAsync("setup", () => PrepareAsync(person));
        for (var turn = 0; turn < script.Turns.Count; turn++)
        {
            var number = turn + 1;
            await ReportingAsync($"turn {number}", () => TakeAsync(person, script.Turns[number - 1], number));
        }

        return person.UserId;
    }

    /// <param name="filed">What is on file for the person.</param>
    public Outcome OutcomeWith(IReadOnlyList<JsonNode> filed)
    {
        if (script.After is { } after) _faults.AddRange(CaseFaults.Of(filed, after).Select(fault => $"after: {fault}"));
        return new(script, _faults, _deadEnds);
    }

    private async Task PrepareAsync(Talker person)
    {
        if (script.Setup is not { } setup) return;
        if (setup.OwnCase is { } own) await FileAsync(person, own);
        if (setup.OtherCase is { } other) _words["other_case_no"] = await FileAsync(await Talker.OpenAsync(service), other);
        if (setup.Deputy is not { } deputy) return;
        _words["deputy_cert"] = $"DB{script.Id}{person.UserId[^6..]}";
        _words["deputy_code"] = await commands.InviteAsync(deputy, _words["deputy_cert"]);
    }

    private async Task<string> FileAsync(Talker person, ScriptedCase matter)
    {
        var number = await person.FileAsync(matter);
        if (matter.Reply is { } reply) await commands.ReplyAsync(number, reply.Code, reply.Text);
        return number;
    }

    private async Task TakeAsync(Talker person, ScriptedTurn turn, int number)
    {
        foreach (var action in turn.Before ?? [])
        {
            if (action.Action != "staff_reply") throw new InvalidOperationException($"unknown action {action.Action}");
            await commands.ReplyAsync(Filled(action.Case, person), action.ResultCode, action.Text);
        }

        var heard = await person.SayAsync(Filled(turn.User, person));
        _deadEnds.AddRange(heard.DeadEnds.Select(text => $"turn {number} “{Shortened(turn.User)}”: {text}"));
        _faults.AddRange(ReplyFaults.Of(heard.Facts, heard.Text, turn.Expect).Select(fault => $"turn {number} “{Shortened(turn.User)}”: {fault}"));
    }

    private string Filled(string text, Talker person)
    {
        var filled = _words.Aggregate(text, (so, word) => so.Replace($"{{{{{word.Key}}}}}", word.Value, StringComparison.Ordinal));
        return filled.Replace("{{case_no}}", person.CaseNo ?? "（无编号）", StringComparison.Ordinal);
    }

    /// <summary>What is not there yet or does not answer is a fault of the conversation, not of the run.</summary>
    private async Task ReportingAsync(string where, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception fault) when (fault is InvalidOperationException or OperationCanceledException)
        {
            _faults.Add($"{where}: {fault.Message}");
        }
    }

    private static string Shortened(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
