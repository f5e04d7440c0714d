using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.CommandLine;

public sealed class StaffCommandTests : IDisposable
{
    private const string Password = "cedar-lantern-58\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Accounts_are_made_with_the_rights_that_are_said_and_all_of_it_is_on_record()
    {
        Assert.Equal(0, (await CommandProcess.TypeAsync(Password, _folder, "staff", "add", "王芳")).ExitCode);
        Assert.Equal(0, (await CommandProcess.TypeAsync(Password, _folder, "staff", "add", "李雷")).ExitCode);
        Assert.Equal(0, (await CommandProcess.TypeAsync(Password, _folder, "staff", "add", "张三", "--roles", "unit-liaison", "--unit", "住建局", "--area", "静宁县")).ExitCode);
        Assert.Equal(0, (await CommandProcess.RunAsync(_folder, "staff", "rights", "李雷", "--roles", "supervisor", "--permissions", "accusations,view-identity")).ExitCode);

        var list = (await CommandProcess.RunAsync(_folder, "staff", "list")).Output;
        Assert.Contains("王芳  审核员、分办员、系统管理员  查看检举控告", list, StringComparison.Ordinal);
        Assert.Contains("李雷  督办员  查看检举控告、查看身份", list, StringComparison.Ordinal);
        Assert.Contains("张三  承办联络员    住建局  静宁县", list, StringComparison.Ordinal);

        var verified = await CommandProcess.RunAsync(_folder, "audit", "verify");
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("共 5 条", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--roles", "boss")]
    [InlineData("--permissions", "everything")]
    [InlineData("--area", "火星县")]
    public async Task What_is_not_understood_makes_no_account(string option, string value)
    {
        var refused = await CommandProcess.TypeAsync(Password, _folder, "staff", "add", "王芳", option, value);

        Assert.Equal(2, refused.ExitCode);
        Assert.Empty((await CommandProcess.RunAsync(_folder, "staff", "list")).Output);
    }
}
