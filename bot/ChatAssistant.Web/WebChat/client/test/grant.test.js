import assert from 'node:assert/strict';
import { test } from 'node:test';

import { requestGrant, TooManyRequests } from '../src/grant.js';
import { withPictures } from '../src/pictures.js';

test('a grant is asked of our own server with JSON and the cookie', async () => {
  let asked;
  const grant = await requestGrant(async (address, options) => {
    asked = { address, ...options };
    return Response.json({ token: 't', userId: 'dl_1' });
  });

  assert.equal(grant.token, 't');
  assert.equal(asked.address, '/webchat/token');
  assert.equal(asked.method, 'POST');
  assert.equal(asked.credentials, 'same-origin');
  assert.equal(asked.headers['Content-Type'], 'application/json');
});

test('too many grants: the time to wait comes from the server', async () => {
  const busy = async () => new Response('', { headers: { 'Retry-After': '12' }, status: 429 });

  await assert.rejects(requestGrant(busy), fault => fault instanceof TooManyRequests && fault.seconds === 12);
});

test('a picture kept by this server is shown, one from elsewhere is not fetched', () => {
  const picture = contentUrl => ({ attachments: [{ contentType: 'image/png', contentUrl }] });
  const thumbnail = activity => withPictures(activity, 'https://rd.example').attachments[0].thumbnailUrl;

  assert.equal(thumbnail(picture('https://rd.example/files/1')), 'https://rd.example/files/1');
  assert.equal(thumbnail(picture('https://elsewhere.example/1')), undefined);
});
