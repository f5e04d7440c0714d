using ChatAssistant.Web.CommandLine;

return await AssistantCommand.Create().Parse(args).InvokeAsync();
