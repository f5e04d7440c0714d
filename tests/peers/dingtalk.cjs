// node dingtalk.cjs
// DingTalk's gateway for streams. First the official client talks to it, which shows that it is one; then our service, through all that can happen.
const http = require('http');
const axios = require('axios');
const { WebSocketServer } = require('ws');
const { DWClient, TOPIC_ROBOT } = require('dingtalk-stream');
const { listen, run, until } = require('./lib.cjs');

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tickets are good for one connection. */
function gateway() {
  const state = { opened: [], replies: [], connections: [], refused: 0, refuse: 0 };
  const tickets = new Set();
  let last = 0;
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = parts.length ? JSON.parse(Buffer.concat(parts).toString()) : null;
      response.setHeader('Content-Type', 'application/json');
      if (request.url.startsWith('/robot/sendBySession')) {
        state.replies.push({ session: new URL(request.url, 'http://x').searchParams.get('session'), text: body.text.content });
        return response.end('{"errcode":0,"errmsg":"ok"}');
      }
      state.opened.push({ path: request.url, accept: request.headers.accept, body });
      if (state.refuse > 0) {
        state.refuse -= 1;
        state.refused += 1;
        response.statusCode = 503;
        return response.end('{"code":"ServiceUnavailable"}');
      }
      const ticket = `tk+/=${(last += 1)}`;
      tickets.add(ticket);
      return response.end(JSON.stringify({ endpoint: `ws://127.0.0.1:${server.address().port}/connect`, ticket }));
    });
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    // The official client writes the ticket into the address as it is, ours escapes it: the query is read by hand so that both are understood.
    const ticket = decodeURIComponent(request.url.split('ticket=')[1] ?? '');
    if (!request.url.startsWith('/connect?') || !tickets.delete(ticket)) return socket.destroy();
    return sockets.handleUpgrade(request, socket, head, (stream) => {
      const connection = { stream, acks: new Map(), pings: 0, isOpen: true, at: Date.now() };
      stream.on('message', (text) => {
        const ack = JSON.parse(text);
        connection.acks.set(ack.headers.messageId, ack);
      });
      stream.on('ping', () => { connection.pings += 1; });
      stream.on('close', () => { connection.isOpen = false; });
      state.connections.push(connection);
    });
  });
  return { server, state };
}

let frames = 0;
function send(connection, type, topic, data, messageId = `f${(frames += 1)}`) {
  connection.stream.send(JSON.stringify({
    specVersion: '1.0', type, headers: { topic, contentType: 'application/json', messageId, time: String(Date.now()), appId: 'a' }, data: JSON.stringify(data),
  }));
  return messageId;
}

const ackOf = (connection, id) => until(`an answer to ${id}`, () => connection.acks.get(id));

function said(url, person, text, msgId) {
  return {
    conversationId: `cid${person}`, conversationType: '1', chatbotUserId: '$:LWC1', msgId, senderNick: 'n', senderStaffId: person, senderId: `$:LWC${person}`,
    sessionWebhook: `${url}/robot/sendBySession?session=${person}`, sessionWebhookExpiredTime: Date.now() + 5400000, msgtype: 'text', text: { content: ` ${text}` }, robotCode: 'dingrobot',
  };
}

/** What both clients are asked, and how they answer. */
async function talk(connection, url, person) {
  return {
    ping: await ackOf(connection, send(connection, 'SYSTEM', 'ping', { opaque: 'o1' })),
    message: await ackOf(connection, send(connection, 'CALLBACK', TOPIC_ROBOT, said(url, person, '你好', `msg-${person}`))),
    event: await ackOf(connection, send(connection, 'EVENT', '*', {})),
  };
}

async function official(url, state) {
  axios.interceptors.request.use((config) => ({ ...config, url: config.url.replace('https://api.dingtalk.com', url) }));
  const client = new DWClient({ clientId: 'dingkey', clientSecret: 'this is secret', ua: 'test', autoReconnect: false });
  client.registerCallbackListener(TOPIC_ROBOT, (frame) => client.socketCallBackResponse(frame.headers.messageId, null));
  await client.connect();
  const connection = await until('the official client', () => state.connections[0]);
  const acks = await talk(connection, url, 'official');
  client.disconnect();
  await until('its leave', () => !connection.isOpen);
  return { opened: state.opened[0], acks };
}

run(async () => {
  const { server, state } = gateway();
  const url = await listen(server);
  const theirs = await official(url, state);
  process.stdout.write(`${JSON.stringify({ gateway: url })}\n`);

  const first = await until('our service', () => state.connections[1], 60);
  const acks = await talk(first, url, 'first');
  // The same message again in another frame, as after an answer that was lost.
  const again = await ackOf(first, send(first, 'CALLBACK', TOPIC_ROBOT, said(url, 'first', '你好', 'msg-first')));
  const odd = await ackOf(first, send(first, 'CALLBACK', '/v1.0/card/instances/callback', {}));
  const broken = await ackOf(first, send(first, 'CALLBACK', TOPIC_ROBOT, 'no message'));
  first.stream.send('no frame');
  await until('a sign of life', () => first.pings > 0);

  // Notice: another connection at once, while this one still brings what is under way.
  const noticed = Date.now();
  send(first, 'SYSTEM', 'disconnect', { reason: 'connection is expired' });
  const second = await until('the second connection', () => state.connections[2]);
  const replacedWithin = second.at - noticed;
  const drained = await ackOf(first, send(first, 'CALLBACK', TOPIC_ROBOT, said(url, 'drained', '你好', 'msg-drained')));
  const wasOpen = first.isOpen;
  first.stream.close();
  await ackOf(second, send(second, 'CALLBACK', TOPIC_ROBOT, said(url, 'second', '你好', 'msg-second')));

  // The line breaks, and the gateway is away for a while.
  state.refuse = 2;
  second.stream.terminate();
  const third = await until('the third connection', () => state.connections[3], 30);
  await ackOf(third, send(third, 'CALLBACK', TOPIC_ROBOT, said(url, 'third', '你好', 'msg-third')));

  const people = ['first', 'drained', 'second', 'third'];
  await until('the replies', () => people.every((person) => state.replies.some((reply) => reply.session === person)));
  await pause(500);
  return {
    official: theirs, ours: { opened: state.opened[1], acks }, again, odd, broken, drained, replacedWithin, wasOpen, refused: state.refused,
    replies: state.replies, connections: state.connections.length - 1,
  };
});
