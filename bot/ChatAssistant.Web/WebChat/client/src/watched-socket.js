/**
 * A WebSocket class that tells when one of its sockets opens or closes.
 * DirectLineJS keeps saying "online" while its socket is down, so this is the only way to know.
 */
export function watchedSocket(onOpen, onClose, Socket = globalThis.WebSocket) {
  return class WatchedSocket extends Socket {
    constructor(url) {
      super(url);
      this.addEventListener('open', onOpen);
      this.addEventListener('close', onClose);
    }
  };
}
