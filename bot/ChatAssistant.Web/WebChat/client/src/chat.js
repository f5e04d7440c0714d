import { createStore, renderWebChat } from 'botframework-webchat';
import { Composer as Scroller } from 'react-scroll-to-bottom';

import { Connection } from './connection.js';
import { requestGrant } from './grant.js';
import { Line } from './line.js';
import { lookOf, words } from './look.js';
import { StatusLine } from './status-line.js';

const staleAfterHiddenMilliseconds = 300_000;

const nonce = document.currentScript?.nonce;
// Web Chat 4.18.1 forgets to hand its nonce to this one part, whose styles the page's policy would then refuse.
Scroller.defaultProps = { ...Scroller.defaultProps, nonce };

// The page's own dark colours apply just then (DisplayChoice).
const isDark = matchMedia(document.getElementById('dark').media).matches;

const root = document.getElementById('webchat');
const status = new StatusLine(document.getElementById('chat-status'));
const store = createStore();

const show = grant =>
  renderWebChat(
    {
      directLine: line,
      locale: 'zh-CN',
      nonce,
      overrideLocalizedStrings: words,
      store,
      styleOptions: lookOf(isDark),
      userID: grant.userId,
      username: '您'
    },
    root
  );

const line = new Line(requestGrant, (...connection) => new Connection(...connection), {
  busy: seconds => status.busy(seconds),
  connecting: tries => status.connecting(tries),
  granted: show,
  lost: () => status.lost(),
  up: () => status.up()
});

// A phone that slept for long may hold a socket that is dead without knowing it.
let hiddenSince;

document.addEventListener('visibilitychange', () => {
  const slept = hiddenSince && Date.now() - hiddenSince;
  hiddenSince = document.hidden ? Date.now() : undefined;

  if (!document.hidden && (slept > staleAfterHiddenMilliseconds || !line.isUp)) {
    line.open();
  }
});

window.addEventListener('online', () => line.isUp || line.open());

status.connecting(0);
line.open();
