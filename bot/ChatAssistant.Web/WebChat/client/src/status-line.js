const triesBeforeSayingItTakesLong = 3;

/** The line of plain words above the conversation; empty while all is well. */
export class StatusLine {
  #element;
  #wasUp = false;

  constructor(element) {
    this.#element = element;
  }

  connecting(tries) {
    if (this.#wasUp) {
      this.#say('lost', '连接断开，正在重连…');
    } else if (tries < triesBeforeSayingItTakesLong) {
      this.#say('connecting', '正在连接…');
    } else {
      this.#say('lost', '暂时连不上服务，正在继续尝试…');
    }
  }

  lost() {
    this.connecting(0);
  }

  busy(seconds) {
    this.#say('busy', `现在使用的人较多，请稍候，约 ${Math.ceil(seconds)} 秒后自动重试。`);
  }

  up() {
    this.#wasUp = true;
    this.#say('up', '');
  }

  #say(state, words) {
    this.#element.dataset.state = state;
    this.#element.textContent = words;
  }
}
