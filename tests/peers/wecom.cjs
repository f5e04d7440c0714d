// node wecom.cjs TOKEN KEY ID
// Tencent's own package for callbacks, both ways: what it signs and encrypts, and what it makes of ours.
const crypto = require('crypto');
const readline = require('readline');
const { decrypt, encrypt, getSignature } = require('@wecom/crypto');
const { run } = require('./lib.cjs');

const [token, key, id] = process.argv.slice(2);

function messages() {
  const letters = ['a', '灯', '😀', '<', '\n', '"', '&', '\u0000'];
  const random = (length) => Array.from({ length }, () => letters[crypto.randomInt(letters.length)]).join('');
  return Array.from({ length: 64 }, (_, length) => random(length)).concat(random(5000));
}

run(async () => {
  const sealed = messages().map((message) => {
    const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), String(crypto.randomInt(2 ** 31))];
    const encrypted = encrypt(key, message, id);
    return { message, encrypted, timestamp, nonce, signature: getSignature(token, timestamp, nonce, encrypted) };
  });
  process.stdout.write(`${JSON.stringify({ sealed })}\n`);
  const line = await new Promise((resolve) => readline.createInterface({ input: process.stdin }).once('line', resolve));
  const opened = JSON.parse(line).map((each) => ({
    ...decrypt(key, each.encrypted), random: undefined,
    signature: getSignature(token, each.timestamp, each.nonce, each.encrypted),
  }));
  return { opened };
});
