// node feishu.cjs API
// Feishu's own library: what its dispatcher makes of events as our tests sign them, and what its client asks of an API.
const readline = require('readline');
const lark = require('@larksuiteoapi/node-sdk');
const { run } = require('./lib.cjs');

const [api] = process.argv.slice(2);
const quiet = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

run(async () => {
  const line = await new Promise((resolve) => readline.createInterface({ input: process.stdin }).once('line', resolve));
  const { encryptKey, verificationToken, appId, events } = JSON.parse(line);
  const seen = [];
  const dispatcher = new lark.EventDispatcher({ encryptKey, verificationToken, logger: quiet }).register({
    'im.message.receive_v1': async (event) => {
      seen.push(event.message.content);
      return 'taken';
    },
  });
  const decisions = [];
  for (const { headers, body } of events) {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    decisions.push(await dispatcher.invoke(Object.assign(Object.create({ headers: lower }), JSON.parse(body))) === 'taken');
  }

  const client = new lark.Client({ appId, appSecret: 'shh', domain: api, logger: quiet });
  const data = { receive_id: 'oc_sdk', msg_type: 'text', content: JSON.stringify({ text: 'hi' }), uuid: 'u-1' };
  const created = await client.im.message.create({ params: { receive_id_type: 'chat_id' }, data });
  await client.im.message.reply({ path: { message_id: 'om_sdk' }, data: { msg_type: 'text', content: data.content, uuid: 'u-2' } });
  return { seen, decisions, created: created.data.message_id };
});
