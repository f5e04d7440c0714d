namespace ChatAssistant.Bot.Deputies;

/// <summary>What somebody has shown so far to prove that they are a deputy.</summary>
/// <param name="Code">The one-time code.</param>
/// <param name="Certificate">The number of the certificate.</param>
/// <param name="IsForForward">Whether they wanted to hand something on.</param>
public sealed record BindingDraft(string? Code = null, string? Certificate = null, bool IsForForward = false)
{
    public BindingDraft With(BindingDraft said) => this with { Code = said.Code ?? Code, Certificate = said.Certificate ?? Certificate };
}
