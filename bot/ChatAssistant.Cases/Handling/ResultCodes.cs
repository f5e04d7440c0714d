namespace ChatAssistant.Cases.Handling;

public static class ResultCodes
{
    public static char Letter(this ResultCode code) => "ABCDEF"[(int)code];
}
