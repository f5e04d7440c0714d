namespace ChatAssistant.Web.Staff;

/// <summary>A page that script asks for now and then: nobody's hand, so it keeps no session open.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksByItselfAttribute : Attribute;
