import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deliver } from '../src/deliver.js';

const noWait = async () => undefined;
const always = connection => async () => connection;

function answering(...answers) {
  const connection = {
    posts: 0,
    async post() {
      connection.posts++;
      const answer = answers.shift();
      if (typeof answer === 'object') throw answer;
      return answer;
    }
  };

  return connection;
}

test('a message the server could not take just now is sent again', async () => {
  const connection = answering('retry', new Error('the line fell'), { status: 429 }, '0007');

  assert.equal(await deliver({}, always(connection), Date, noWait), '0007');
  assert.equal(connection.posts, 4);
});

test('a message the server refuses is not sent again', async () => {
  const connection = answering({ status: 413 });

  await assert.rejects(deliver({}, always(connection), Date, noWait), { status: 413 });
  assert.equal(connection.posts, 1);
});

test('nothing is sent after the citizen was told that it was not', async () => {
  const connection = answering('0007');
  let now = 0;
  const line = async () => {
    now = 120_001;
    return connection;
  };

  await assert.rejects(deliver({}, line, { now: () => now }, noWait), /in time/);
  assert.equal(connection.posts, 0);
});
