// node directline.cjs SERVICE TOKEN ws|poll
// A person's browser: botframework-directlinejs in jsdom, over a wire that breaks.
const http = require('http');
const { JSDOM } = require('jsdom');
const { until, listen, wireTo, run } = require('./lib.cjs');

const [service, token, mode] = process.argv.slice(2);
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAgMAAADUn3btAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAEElEQVQI12NgYAhlWMXwHwAErgH/fIKFMAAAAABJRU5ErkJggg==', 'base64');

function becomeBrowser() {
  const { window } = new JSDOM('', { url: 'http://app.example/' });
  for (const name of ['window', 'document', 'XMLHttpRequest', 'FormData', 'Blob', 'WebSocket']) {
    Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
  }
}

/** A file server of another site, from which DirectLineJS fetches what it uploads. */
function fileServer() {
  const types = { '/lamp.png': ['image/png', picture], '/note.txt': ['text/plain', Buffer.from('路灯坏了')] };
  return http.createServer((request, response) => {
    const [type, content] = types[request.url] ?? ['text/plain', Buffer.alloc(0)];
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'X-Requested-With' });
    response.end(request.method === 'OPTIONS' ? undefined : content);
  });
}

run(async () => {
  becomeBrowser();
  const wire = wireTo(service);
  const address = await listen(wire.server);
  const files = await listen(fileServer());
  const sockets = [];
  const Native = globalThis.WebSocket;
  class Noted extends Native {
    constructor(...args) {
      super(...args);
      sockets.push(this);
    }
  }
  const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
  const statuses = [];
  const activities = [];
  const directLine = new DirectLine({
    token,
    domain: `${address}/v3/directline`,
    webSocket: mode === 'ws',
    pollingInterval: 200,
    timeout: 5000,
    conversationStartProperties: { locale: 'zh-CN' },
    botAgent: 'peers/1.0',
    WebSocket: Noted,
    // The client waits 3 to 15 seconds, by chance, before it connects again: the shortest will do.
    random: () => 0,
  });
  directLine.connectionStatus$.subscribe((status) => statuses.push(ConnectionStatus[status]));
  directLine.activity$.subscribe((activity) => activities.push(activity), (fault) => statuses.push(`failed: ${fault}`));

  const post = (activity) => new Promise((resolve, reject) => {
    directLine.postActivity({ from: { id: 'someone' }, ...activity }).subscribe(resolve, reject);
  });
  const say = (text, clientActivityID) => post({ type: 'message', text, channelData: { clientActivityID } });
  const shown = (what, fits) => until(what, () => activities.find(fits));
  const replyTo = (id) => shown(`the reply to ${id}`, (activity) => activity.replyToId === id);

  const welcome = await shown('the welcome', (activity) => activity.type === 'message');
  const asked = await say('平凉的通知要求加强哪些方面的监督？', 'q1');
  const echo = await shown('the echo', (activity) => activity.channelData?.clientActivityID === 'q1');
  const answer = await replyTo(asked);
  const repeated = await say('平凉的通知要求加强哪些方面的监督？', 'q1');
  const typing = await post({ type: 'typing' });
  const uploaded = await post({
    type: 'message',
    text: '请看图',
    channelData: { clientActivityID: 'u1' },
    attachments: [
      { contentType: 'image/png', contentUrl: `${files}/lamp.png`, name: '路灯.png' },
      { contentType: 'text/plain', contentUrl: `${files}/note.txt`, name: 'note.txt' },
    ],
  });
  const upload = await shown('the upload', (activity) => activity.id === uploaded);
  await replyTo(uploaded);
  const readBack = await Promise.all(upload.attachments.map(async ({ contentUrl }) => Buffer.from(await (await fetch(contentUrl)).arrayBuffer()).toString('hex')));

  if (mode === 'ws') {
    for (const [id, breakOff] of [['d1', () => sockets.at(-1).close()], ['d2', () => wire.cut()]]) {
      const before = sockets.length;
      breakOff();
      const missed = await until('a message to get through', () => say('你好', id).then((posted) => posted !== 'retry' && posted));
      await replyTo(missed);
      await until('a new socket', () => sockets.length > before);
    }
  }
  const last = await say('谢谢', 'z1');
  await replyTo(last);

  const { conversationId } = directLine;
  const stored = await (await fetch(`${service}/v3/directline/conversations/${conversationId}/activities`, { headers: { Authorization: `Bearer ${token}` } })).json();
  const known = [...statuses];
  directLine.end();
  return {
    statuses: known,
    welcome,
    asked,
    echo,
    answer,
    repeated,
    typing,
    upload,
    readBack,
    sockets: sockets.length,
    seen: activities.map((activity) => activity.id),
    stored: stored.activities.map((activity) => activity.id),
  };
});
