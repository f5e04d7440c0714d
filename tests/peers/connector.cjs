// node connector.cjs public|china
// A channel of the Bot Framework: publishes its keys, signs its calls, takes the bot's replies. Prints where it is found,
// reads the address of the service it is to call, and runs every token past the service and past the official library.
const crypto = require('crypto');
const readline = require('readline');
const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory } = require('botframework-connector');
const { until, listen, jsonServer, run } = require('./lib.cjs');

const appId = '11111111-2222-3333-4444-555555555555';
const issuers = { public: 'https://api.botframework.com', china: 'https://api.botframework.azure.cn' };
const [cloud] = process.argv.slice(2);
const issuer = issuers[cloud];
const otherCloud = issuers[cloud === 'china' ? 'public' : 'china'];
const ours = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });

const base64 = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');

function sign(claims, { alg = 'RS256', kid = 'k1', key = ours.privateKey, header = {}, signature } = {}) {
  const data = `${base64({ typ: 'JWT', alg, kid, ...header })}.${base64(claims)}`;
  return `${data}.${signature ?? signatureOf(data, alg, key)}`;
}

function signatureOf(data, alg, key) {
  if (/^none$/i.test(alg)) return '';
  if (alg.startsWith('HS')) return crypto.createHmac('sha256', key).update(data).digest('base64url');
  return crypto.sign(`RSA-SHA${alg.slice(2)}`, Buffer.from(data), key).toString('base64url');
}

function keyServer() {
  const { n, e } = ours.publicKey.export({ format: 'jwk' });
  const server = jsonServer((request) => {
    const base = `http://127.0.0.1:${server.address().port}`;
    if (request.url.includes('openid')) return [200, { issuer, jwks_uri: `${base}/keys`, id_token_signing_alg_values_supported: ['RS256'] }];
    const key = { kty: 'RSA', use: 'sig', n, e };
    return [200, { keys: [{ ...key, kid: 'k1', endorsements: ['directline', 'webchat', 'wechat'] }, { ...key, kid: 'k2' }] }];
  });
  return server;
}

function tokenTable(now, serviceUrl) {
  const pem = ours.publicKey.export({ type: 'spki', format: 'pem' });
  const good = { iss: issuer, aud: appId, nbf: now - 60, exp: now + 3600, serviceurl: serviceUrl };
  const token = (claims = {}, options = {}) => sign({ ...good, ...claims }, options);
  // [name, whether it is to be accepted, the token, what the activity says otherwise, where the official library is known to differ: what it does]
  return [
    ['valid', true, token()],
    ['valid, under a key without endorsements', true, token({}, { kid: 'k2' })],
    ['expired four minutes ago', true, token({ nbf: now - 3600, exp: now - 240 })],
    ['signed with RS512', true, token({}, { alg: 'RS512' })],
    ['expired six minutes ago', false, token({ nbf: now - 3600, exp: now - 360 })],
    ['good only in ten minutes', false, token({ nbf: now + 600 })],
    ['without an expiry', false, token({ exp: undefined }), {}, true],
    ['for another bot', false, token({ aud: '99999999-2222-3333-4444-555555555555' })],
    ['for nobody', false, token({ aud: undefined })],
    ['of the other cloud', false, token({ iss: otherCloud })],
    ['of another issuer', false, token({ iss: 'https://evil.example' })],
    ['of the directory, under a channel key', false, token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId }, { kid: 'k9' })],
    ['for another service url', false, token({ serviceurl: 'https://evil.example/' })],
    ['for a service url without its slash', false, token({ serviceurl: serviceUrl.slice(0, -1) })],
    ['for no service url', false, token({ serviceurl: undefined })],
    ['of a key not endorsed for the channel', false, token(), { channelId: 'msteams' }],
    ['signed with another key', false, token({}, { key: foreign.privateKey })],
    ['under an unknown key', false, token({}, { kid: 'zz' })],
    ['under no key', false, token({}, { kid: null })],
    ['under a key that is a path', false, token({}, { kid: '../../keys' })],
    ['that brings its key along', false, token({}, { kid: 'k3', key: foreign.privateKey, header: { jwk: foreign.publicKey.export({ format: 'jwk' }) } })],
    ['that says where its key lies', false, token({}, { kid: 'k3', key: foreign.privateKey, header: { jku: 'http://127.0.0.1:9/keys', x5u: 'http://127.0.0.1:9/cert' } })],
    ['with algorithm none', false, token({}, { alg: 'none' })],
    ['with algorithm nOnE', false, token({}, { alg: 'nOnE' })],
    ['with a shared secret', false, token({}, { alg: 'HS256', key: 'x' })],
    ['with the public key as a shared secret', false, token({}, { alg: 'HS256', key: pem })],
    ['with an empty signature', false, token({}, { signature: '' })],
    ['with its claims exchanged', false, token().replace(/\.[^.]+\./, `.${base64({ ...good, serviceurl: serviceUrl, sub: 'admin' })}.`)],
    ['in two pieces', false, token().split('.').slice(0, 2).join('.')],
    ['in four pieces', false, `${token()}.x`],
    ['that is no token', false, 'x'],
    ['longer than any token', false, token({ pad: 'x'.repeat(20000) }, { key: foreign.privateKey })],
    ['absent', false, null],
  ];
}

run(async () => {
  const keys = await listen(keyServer());
  const issued = [];
  const login = await listen(jsonServer((request, body) => {
    issued.push({ path: request.url, form: Object.fromEntries(new URLSearchParams(body)) });
    return [200, { access_token: `outbound-${issued.length}`, expires_in: 3600 }];
  }));
  const replies = [];
  const connector = await listen(jsonServer((request, body) => {
    // The first token is withdrawn, as a channel may do at any time.
    if (request.headers.authorization !== 'Bearer outbound-2') return [401, { error: { code: 'Unauthorized' } }];
    replies.push({ method: request.method, path: request.url, headers: request.headers, activity: JSON.parse(body) });
    return [200, { id: 'r1' }];
  }));
  const metadata = `${keys}/v1/.well-known/openidconfiguration`;
  process.stdout.write(`${JSON.stringify({ appId, metadata, login: `${login}/botframework.com` })}\n`);
  const [service] = await new Promise((resolve) => {
    readline.createInterface({ input: process.stdin }).once('line', (line) => resolve([line.trim()]));
  });

  const serviceUrl = `${connector}/`;
  const official = officialLibrary(metadata);
  const cases = [];
  for (const [index, [name, accepted, token, otherwise, elsewhere = accepted]] of tokenTable(Math.floor(Date.now() / 1000), serviceUrl).entries()) {
    const activity = {
      type: 'message', id: `a${index}`, text: '你好', channelId: 'wechat', serviceUrl,
      from: { id: 'u1' }, recipient: { id: 'b1' }, conversation: { id: `c${index}|x` }, ...otherwise,
    };
    const header = token === null ? '' : `Bearer ${token}`;
    const response = await fetch(`${service}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(header && { Authorization: header }) },
      body: JSON.stringify(activity),
    });
    cases.push({ name, accepted, status: response.status, agreed: await acceptedBy(official, activity, header) === elsewhere });
  }
  await until('the replies', () => replies.length >= cases.filter((each) => each.accepted).length);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { cases, replies, issued };
});

function officialLibrary(metadata) {
  const credentials = {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request) => request }),
  };
  return BotFrameworkAuthenticationFactory.create(
    '', true, 'https://login.microsoftonline.com/botframework.com', issuer, issuer, issuer, metadata, metadata, '',
    credentials, new AuthenticationConfiguration());
}

/** Refusals of the official library are exceptions, some of them unmeant. */
async function acceptedBy(official, activity, header) {
  const { error } = console;
  console.error = () => {};
  try {
    await official.authenticateRequest(activity, header);
    return true;
  } catch {
    return false;
  } finally {
    console.error = error;
  }
}
