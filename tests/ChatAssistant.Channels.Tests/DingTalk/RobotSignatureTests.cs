using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.Tests.Crypto;

namespace ChatAssistant.Channels.Tests.DingTalk;

public sealed class RobotSignatureTests
{
    [Fact]
    public void It_is_what_the_vector_says()
    {
        var vector = Vector.Named("dingtalk-robot-sign-selfmade");

        Assert.Equal(vector["sign"], RobotSignature.Of(vector["timestamp"], vector["secret"]));
    }
}
