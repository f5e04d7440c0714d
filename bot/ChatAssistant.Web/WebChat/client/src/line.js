import { backoff } from './backoff.js';
import { deliver } from './deliver.js';
import { TooManyRequests } from './grant.js';
import { newest, Subject } from './subject.js';

const connecting = 1;
const online = 2;

const connectWithinMilliseconds = 15_000;
const steadyAfterMilliseconds = 10_000;
const renewPollingEveryMilliseconds = 60_000;
const socketFailuresBeforePolling = 3;

// Typing is worth hearing only as it happens.
const allButTyping = (kept, activity) => (activity.type === 'typing' ? kept : [...kept, activity]);

/**
 * What Web Chat takes for its Direct Line: a line that is never lost for good. Beneath it connections come and go,
 * each with a fresh grant for the same conversation, going on from the last watermark. Web Chat is told "online" once
 * and not disturbed after that, so it keeps what is typed and waits for what is being sent.
 */
export class Line {
  activity$ = new Subject(allButTyping);
  connectionStatus$ = new Subject(newest, connecting);

  #requestGrant;
  #connect;
  #tell;
  #connection;
  #grant;
  #last = {};
  #isUp = false;
  #opening = 0;
  #tries = 0;
  #socketFailures = 0;
  #timer;
  #waiting = [];

  /**
   * @param requestGrant () => Promise of a grant
   * @param connect (grant, polling, hear) => a Connection
   * @param tell { granted(grant), connecting(tries), up(), lost(), busy(seconds) } for the page
   */
  constructor(requestGrant, connect, tell) {
    this.#requestGrant = requestGrant;
    this.#connect = connect;
    this.#tell = tell;
  }

  /** Web Chat reads the citizen's id from the token. */
  get token() {
    return this.#grant?.token;
  }

  get isUp() {
    return this.#isUp;
  }

  /** Connects, or connects anew at once; what was under way is given up. */
  async open() {
    const opening = ++this.#opening;
    this.#drop();

    try {
      const grant = await this.#requestGrant();

      if (opening === this.#opening) {
        this.#use(grant);
      }
    } catch (fault) {
      if (opening === this.#opening) {
        this.#tryAgain(fault);
      }
    }
  }

  postActivity(activity) {
    const sent = deliver(activity, () => this.#whenUp());

    return {
      subscribe: observer => {
        sent.then(
          id => {
            observer.next?.(id);
            observer.complete?.();
          },
          fault => observer.error?.(fault)
        );

        return { unsubscribe: () => undefined };
      }
    };
  }

  /** Web Chat calls this also when the citizen's id changes, and then goes on with the same line. */
  end() {}

  #use(grant) {
    const polling = this.#socketFailures >= socketFailuresBeforePolling;
    this.#grant = this.#continued(grant);
    this.#tell.granted(this.#grant);
    this.#timer = setTimeout(() => this.#lost(), connectWithinMilliseconds);
    this.#connection = this.#connect(this.#grant, polling, {
      activity: activity => this.activity$.next(activity),
      lost: () => this.#lost(),
      up: () => this.#up(polling)
    });
  }

  // A grant for another conversation (the cookie is gone) begins where the server says.
  #continued(grant) {
    return this.#last.watermark && grant.conversationId === this.#last.conversationId
      ? { ...grant, watermark: this.#last.watermark }
      : grant;
  }

  #up(polling) {
    clearTimeout(this.#timer);
    this.#isUp = true;
    // A polling DirectLineJS falls silent at its first error without a word, so it is renewed before long.
    this.#timer = polling
      ? setTimeout(() => this.open(), renewPollingEveryMilliseconds)
      : setTimeout(() => this.#steady(), steadyAfterMilliseconds);
    this.connectionStatus$.next(online);
    this.#waiting.splice(0).forEach(go => go(this.#connection));
    this.#tell.up();
  }

  // Only a line that has held for a while forgets its failures; else one that opens and falls at once is tried every second.
  #steady() {
    this.#tries = 0;
    this.#socketFailures = 0;
  }

  #lost() {
    if (this.#isUp) {
      this.#tell.lost();
    } else {
      this.#socketFailures++;
    }

    this.#drop();
    this.#tryAgain();
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#isUp = false;

    if (this.#connection) {
      this.#last = { conversationId: this.#connection.conversationId, watermark: this.#connection.watermark };
      this.#connection.close();
      this.#connection = undefined;
    }
  }

  #tryAgain(fault) {
    const wait = backoff(this.#tries++);

    if (fault instanceof TooManyRequests) {
      this.#tell.busy(fault.seconds);
      this.#timer = setTimeout(() => this.open(), Math.max(wait, fault.seconds * 1_000));
    } else {
      this.#tell.connecting(this.#tries);
      this.#timer = setTimeout(() => this.open(), wait);
    }
  }

  #whenUp() {
    return this.#isUp ? Promise.resolve(this.#connection) : new Promise(go => this.#waiting.push(go));
  }
}
