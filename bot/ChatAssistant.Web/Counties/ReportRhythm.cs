namespace ChatAssistant.Web.Counties;

public enum ReportRhythm
{
    Month,

    Quarter,
}
