using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Tests.PersonalData;

public sealed class FinderTests
{
    [Theory]
    [InlineData("电话13812340021，请回复", "phone", "13812340021")]
    [InlineData("打我手机 138-1234-0021", "phone", "138-1234-0021")]
    [InlineData("手机１３８１２３４００２１", "phone", "１３８１２３４００２１")]
    [InlineData("手机号一三八一二三四零零二一", "phone", "一三八一二三四零零二一")]
    [InlineData("+86 138 1234 0021", "phone", "86 138 1234 0021")]
    [InlineData("1\u200b3812340021找我", "phone", "1\u200b3812340021")]
    [InlineData("座机0933-8212345", "phone", "0933-8212345")]
    [InlineData("(0349)2021234", "phone", "(0349)2021234")]
    [InlineData("身份证62080219990101000X", "id_card", "62080219990101000X")]
    [InlineData("身份证号：140602 19850312 4417", "id_card", "140602 19850312 4417")]
    [InlineData("身份证140602850312441", "id_card", "140602850312441")]
    [InlineData("卡号6222 0212 3456 7890 128", "bank_card", "6222 0212 3456 7890 128")]
    [InlineData("甘L12345的车", "plate", "甘L12345")]
    [InlineData("邮箱 zhang_san@example.com 谢谢", "email", "zhang_san@example.com")]
    [InlineData("加我微信 abc_12345", "account", "abc_12345")]
    [InlineData("QQ：123456789", "account", "123456789")]
    [InlineData("我叫李大明，住在乡下", "name", "李大明")]
    [InlineData("村支书王富贵把钱拿走了", "name", "王富贵")]
    [InlineData("联系人：欧阳春", "name", "欧阳春")]
    [InlineData("我是赵玉兰。", "name", "赵玉兰")]
    [InlineData("住西大街12号", "address", "西大街12号")]
    [InlineData("在3号楼2单元501室", "address", "3号楼2单元501室")]
    [InlineData("关村二组35号漏水", "address", "关村二组35号")]
    public void What_gives_a_person_away_is_found_where_it_stands(string text, string kind, string words)
    {
        var found = Assert.Single(PersonalDataFinder.Find(text));

        Assert.Equal((kind, words), (found.Kind.Word(), text.Substring(found.Start, found.Length)));
    }

    [Theory]
    [InlineData("传染病防治法第三十九条第2款说了什么")]
    [InlineData("编号20200212-0001-2办得怎么样了")]
    [InlineData("打12345、110、119都没人接，400-800-1234也是")]
    [InlineData("补偿款一共138000000元，2020年2月12日到账")]
    [InlineData("我是高中生，我叫什么你别管")]
    [InlineData("我是应县人，在常年加班")]
    [InlineData("支书说要开会，主任安排的")]
    [InlineData("3号楼的电梯坏了，5栋也是")]
    [InlineData("平凉市崆峒区柳湖镇八里村的路")]
    [InlineData("我家的地被书记占了")]
    public void What_gives_nobody_away_is_left(string text) => Assert.Empty(PersonalDataFinder.Find(text));
}
