using System.Text;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.Tests.Crypto;

namespace ChatAssistant.Channels.Tests.Feishu;

public sealed class FeishuCipherTests
{
    public static TheoryData<Vector> Encrypted => Vector.OfKind("feishu-aes");

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void What_Feishu_encrypted_is_read(Vector vector) =>
        Assert.Equal(vector["plaintext"], Encoding.UTF8.GetString(FeishuCipher.Decrypt(vector["encryptKey"], vector["encrypt"])!));

    [Fact]
    public void The_signature_is_what_the_vector_says()
    {
        var vector = Vector.Named("feishu-event-signature-selfmade");

        Assert.Equal(vector["signature"], FeishuCipher.Signature(vector["timestamp"], vector["nonce"], vector["encryptKey"], Encoding.UTF8.GetBytes(vector["rawBody"])));
    }

    [Fact]
    public void Another_key_and_pieces_of_a_message_read_nothing_and_are_no_fault()
    {
        var whole = Convert.FromBase64String(FeishuCipher.Encrypt("key", "路灯坏了，三天没人修"));

        for (var length = 0; length < whole.Length; length++)
            Assert.NotEqual("路灯坏了，三天没人修", Text("key", Convert.ToBase64String(whole.AsSpan(0, length))));
        Assert.NotEqual("路灯坏了，三天没人修", Text("other", Convert.ToBase64String(whole)));
        Assert.Null(FeishuCipher.Decrypt("key", "not base64"));
        Assert.Null(FeishuCipher.Decrypt("key", ""));
    }

    private static string? Text(string key, string encrypted) => FeishuCipher.Decrypt(key, encrypted) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
