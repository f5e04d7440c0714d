// node caller.cjs SERVICE
// Another bot on this machine that calls ours as a skill, with the client of the official library and without an app id.
const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory, PasswordServiceClientCredentialFactory } = require('botframework-connector');
const { run } = require('./lib.cjs');

const [service] = process.argv.slice(2);

run(async () => {
  const client = BotFrameworkAuthenticationFactory.create(
    '', false, undefined, undefined, undefined, undefined, undefined, undefined, undefined,
    new PasswordServiceClientCredentialFactory('', ''), new AuthenticationConfiguration()).createBotFrameworkClient();
  const activity = {
    type: 'message', id: 'a1', text: '平凉的通知要求加强哪些方面的监督？', channelId: 'emulator', deliveryMode: 'expectReplies',
    from: { id: 'u1', role: 'user' }, recipient: { id: 'b1', role: 'bot' }, conversation: { id: 'caller|1' }, serviceUrl: 'http://127.0.0.1:9/',
  };
  const post = () => client.postActivity('', '', `${service}/api/messages`, 'http://127.0.0.1:9/', `skill-${process.pid}`, activity);
  const first = await post();
  const second = await post();
  return { status: first.status, replies: first.body.activities, again: second.body.activities };
});
