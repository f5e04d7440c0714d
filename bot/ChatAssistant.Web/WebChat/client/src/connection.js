import { DirectLine } from 'botframework-directlinejs';

import { withPictures } from './pictures.js';
import { watchedSocket } from './watched-socket.js';

const online = 2;
const expiredToken = 3;

/** One Direct Line connection under one grant. It lives until it is lost once; then a new one takes over. */
export class Connection {
  #directLine;
  #subscriptions = [];
  #over = false;

  /**
   * @param grant what the server gave us: token, conversation and the watermark to go on from
   * @param polling true to ask every two seconds, for networks that let no WebSocket through
   * @param hear { activity(activity), up(), lost() }; none is called after close()
   */
  constructor(grant, polling, hear) {
    const up = () => this.#over || hear.up();
    const lost = () => this.#over || hear.lost();

    this.polling = polling;
    this.grant = grant;
    this.#directLine = new DirectLine({
      WebSocket: watchedSocket(up, lost),
      conversationId: grant.conversationId,
      conversationStartProperties: { locale: 'zh-CN' },
      domain: `${location.origin}/v3/directline`,
      pollingInterval: 2_000,
      token: grant.token,
      watermark: grant.watermark,
      webSocket: !polling
    });

    this.#listen(hear, up, lost);
  }

  #listen(hear, up, lost) {
    const onStatus = status => {
      if (status >= expiredToken) {
        lost();
      } else if (status === online && this.polling) {
        up();
      }
    };

    const hearActivity = activity => this.#over || hear.activity(withPictures(activity));

    this.#subscriptions = [
      this.#directLine.connectionStatus$.subscribe(onStatus),
      this.#directLine.activity$.subscribe(hearActivity, lost, lost)
    ];
  }

  get conversationId() {
    return this.#directLine.conversationId;
  }

  get watermark() {
    return this.#directLine.watermark;
  }

  /** @returns {Promise<string>} the activity's id, or "retry" where the server could not take it just now */
  post(activity) {
    return new Promise((resolve, reject) => this.#directLine.postActivity(activity).subscribe(resolve, reject));
  }

  close() {
    this.#over = true;
    this.#subscriptions.forEach(subscription => subscription.unsubscribe());
    this.#directLine.end();
  }
}
