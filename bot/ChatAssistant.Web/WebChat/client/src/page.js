// What the page does without the chat: large text, remembered in this browser.
(() => {
  const key = 'large-text';
  const root = document.documentElement;

  const remembered = () => {
    try {
      return localStorage.getItem(key) === 'on';
    } catch {
      return false; // Storage is closed to us, as in some private windows.
    }
  };

  const remember = isLarge => {
    try {
      localStorage.setItem(key, isLarge ? 'on' : 'off');
    } catch {
      // Then it lasts as long as the page.
    }
  };

  const apply = isLarge => {
    root.classList.toggle('large-text', isLarge);
    document.getElementById('large-text')?.setAttribute('aria-pressed', String(isLarge));
  };

  apply(remembered());

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('large-text');
    apply(remembered());
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => {
      const isLarge = !root.classList.contains('large-text');
      apply(isLarge);
      remember(isLarge);
    });
  });
})();
