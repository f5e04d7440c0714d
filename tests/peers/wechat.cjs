// node wechat.cjs TOKEN KEY ID
// The package that Node services of official accounts use, both ways: what it signs and encrypts, and what it makes of ours.
const readline = require('readline');
const WXBizMsgCrypt = require('wechat-crypto');
const { run } = require('./lib.cjs');

const [token, key, id] = process.argv.slice(2);

run(async () => {
  const crypt = new WXBizMsgCrypt(token, key, id);
  const letters = ['a', '灯', '😀', '<', '\n', '"', '&', ']]>'];
  const messages = Array.from({ length: 64 }, (_, length) => Array.from({ length: length + 1 }, (_each, at) => letters[(at * 7 + length) % letters.length]).join(''));
  const sealed = messages.map((message, index) => {
    const [timestamp, nonce] = [String(1700000000 + index), String(index * 7919)];
    const encrypted = crypt.encrypt(message);
    return { message, encrypted, timestamp, nonce, signature: crypt.getSignature(timestamp, nonce, encrypted) };
  });
  process.stdout.write(`${JSON.stringify({ sealed })}\n`);
  const line = await new Promise((resolve) => readline.createInterface({ input: process.stdin }).once('line', resolve));
  const opened = JSON.parse(line).map((each) => ({ ...crypt.decrypt(each.encrypted), signature: crypt.getSignature(each.timestamp, each.nonce, each.encrypted) }));
  return { opened };
});
