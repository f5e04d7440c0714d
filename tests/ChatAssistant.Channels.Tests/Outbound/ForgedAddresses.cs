namespace ChatAssistant.Channels.Tests.Outbound;

/// <summary>Addresses with which a message would have us call this machine or the network behind it.</summary>
internal static class ForgedAddresses
{
    /// <summary>A host that may be called, whose name some of them bear.</summary>
    public const string Allowed = "connector.example.com";

    /// <summary>{0} is the port a canary listens on.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        // This machine, by its numbers in all their spellings.
        "http://127.0.0.1:{0}/", "https://127.0.0.1:{0}/", "http://127.1:{0}/", "http://127.0.1:{0}/", "http://2130706433:{0}/", "http://0x7f000001:{0}/",
        "http://0x7f.0.0.1:{0}/", "http://0177.0.0.1:{0}/", "http://017700000001:{0}/", "http://0x7f.1:{0}/", "http://127.0.0.2:{0}/", "http://127.255.255.254:{0}/",
        "http://0.0.0.0:{0}/", "http://0:{0}/", "https://2130706433:{0}/", "http://00000177.0.0.1:{0}/",
        // By name.
        "http://localhost:{0}/", "https://localhost:{0}/", "http://LOCALHOST:{0}/", "http://localhost.:{0}/", "http://localhost.localdomain:{0}/", "http://ip6-localhost:{0}/",
        // In version 6.
        "http://[::1]:{0}/", "https://[::1]:{0}/", "http://[::]:{0}/", "http://[0:0:0:0:0:0:0:1]:{0}/", "http://[::ffff:127.0.0.1]:{0}/", "http://[::ffff:7f00:1]:{0}/",
        "http://[::127.0.0.1]:{0}/", "http://[64:ff9b::127.0.0.1]:{0}/", "http://[64:ff9b:1::7f00:1]:{0}/", "http://[2002:7f00:1::]:{0}/", "http://[fe80::1]:{0}/", "http://[fd00:ec2::254]:{0}/",
        // Digits and dots that only look otherwise.
        "http://①②⑦.⓪.⓪.①:{0}/", "http://127。0。0。1:{0}/", "http://１２７.0.0.1:{0}/", "http://127.0.0.1.:{0}/", "http://127.0.0.1꛿{0}/",
        "https://connector.example.com꛿/", "https://connector.example.com꛿.evil.example:{0}/",
        // Networks behind, and what clouds tell of themselves.
        "http://10.0.0.1:{0}/", "https://10.0.0.1/", "http://172.16.0.1/", "https://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "https://169.254.169.254/",
        "http://100.100.100.200/latest/meta-data/", "http://metadata.google.internal/", "http://0xa9fea9fe/", "http://2852039166/", "http://169.254.170.2/", "http://100.64.0.1/",
        // A good name that is not the host.
        "https://connector.example.com@127.0.0.1:{0}/", "https://connector.example.com:443@127.0.0.1:{0}/", "https://127.0.0.1:{0}/connector.example.com", "https://127.0.0.1:{0}/#connector.example.com",
        "https://127.0.0.1:{0}/?connector.example.com", "https://connector.example.com.evil.example:{0}/", "https://evil-connector.example.com:{0}/", "https://connector.example.com.:{0}/",
        "https://user@connector.example.com/", "https://user:word@connector.example.com/", "https://connector.example.com%40127.0.0.1:{0}/", "https://connector.example.com%2e127.0.0.1:{0}/",
        @"https://127.0.0.1:{0}\@connector.example.com/", "https://connector.example.com:{0}/", "http://connector.example.com/", "https://sub.connector.example.com/",
        // Other ways than the web's.
        "ftp://127.0.0.1:{0}/", "file:///etc/passwd", "gopher://127.0.0.1:{0}/", "ws://127.0.0.1:{0}/", "wss://127.0.0.1:{0}/", "javascript:alert(1)", "//127.0.0.1:{0}/",
    ];
}
