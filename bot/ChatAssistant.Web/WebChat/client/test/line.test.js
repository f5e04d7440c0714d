import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import { TooManyRequests } from '../src/grant.js';
import { Line } from '../src/line.js';

const settle = () => new Promise(resolve => setImmediate(resolve));

/** A line over connections that the test plays itself. */
async function opened(grants) {
  mock.timers.enable({ apis: ['setTimeout'] });
  const connections = [];
  const told = [];
  const tell = name => value => told.push(value === undefined || typeof value === 'object' ? name : `${name} ${value}`);

  const connect = (grant, polling, hear) => {
    const connection = { close() { this.closed = true; }, conversationId: 'c1', grant, hear, polling, post: async () => 'id', watermark: '7' };
    connections.push(connection);
    return connection;
  };

  const line = new Line(
    async () => {
      const next = grants.shift() ?? { conversationId: 'c1', token: 'again', watermark: '0' };
      if (next instanceof Error) throw next;
      return next;
    },
    connect,
    Object.fromEntries(['busy', 'connecting', 'granted', 'lost', 'up'].map(name => [name, tell(name)]))
  );

  await line.open();

  return { connections, line, told };
}

const later = async milliseconds => {
  mock.timers.tick(milliseconds);
  await settle();
};

test.afterEach(() => mock.timers.reset());

test('a lost line comes back with a new grant, from the last watermark', async () => {
  const { connections, line, told } = await opened([{ token: 'first' }]);
  connections[0].hear.up();
  connections[0].hear.lost();
  assert.equal(connections[0].closed, true);

  await later(2_000);

  assert.equal(line.token, 'again');
  assert.equal(connections[1].grant.watermark, '7');
  assert.deepEqual(told, ['granted', 'up', 'lost', 'connecting 1', 'granted']);
});

test('a grant for another conversation begins where the server says', async () => {
  const { connections } = await opened([{ token: 'first' }, { conversationId: 'c2', token: 'other', watermark: '0' }]);
  connections[0].hear.up();
  connections[0].hear.lost();

  await later(2_000);

  assert.equal(connections[1].grant.watermark, '0');
});

test('asked to wait, it waits as long as it was told', async () => {
  const { connections, told } = await opened([new TooManyRequests(40)]);

  await later(39_000);
  assert.equal(connections.length, 0);
  await later(1_000);

  assert.equal(connections.length, 1);
  assert.equal(told[0], 'busy 40');
});

test('Web Chat never hears that the line was down', async () => {
  const { connections, line } = await opened([{ token: 'first' }]);
  const heard = [];
  line.connectionStatus$.subscribe({ next: status => heard.push(status) });
  connections[0].hear.up();
  connections[0].hear.lost();
  await later(2_000);
  connections[1].hear.up();

  assert.deepEqual(heard, [1, 2, 2]);
});

test('what is said while the line is down goes out when it is up again', async () => {
  const { connections, line } = await opened([{ token: 'first' }]);
  const ids = [];
  line.postActivity({ text: '路灯坏了', type: 'message' }).subscribe({ next: id => ids.push(id) });
  await settle();
  assert.deepEqual(ids, []);

  connections[0].hear.up();
  await settle();

  assert.deepEqual(ids, ['id']);
});

test('where no socket opens, the fourth connection polls', async () => {
  const { connections } = await opened([{ token: 'first' }]);

  for (let failures = 0; failures < 3; failures++) {
    connections[failures].hear.lost();
    await later(30_000);
  }

  assert.deepEqual(connections.map(connection => connection.polling), [false, false, false, true]);
});

test('a subscriber that comes late hears what was said, but no typing', async () => {
  const { connections, line } = await opened([{ token: 'first' }]);
  connections[0].hear.activity({ text: '您好', type: 'message' });
  connections[0].hear.activity({ type: 'typing' });

  const heard = [];
  line.activity$.subscribe({ next: activity => heard.push(activity.text) });

  assert.deepEqual(heard, ['您好']);
});
