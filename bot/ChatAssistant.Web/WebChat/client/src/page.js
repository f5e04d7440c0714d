// What the page does without the chat: large text at the press of a button. It is kept with the colours in the cookie that DisplayChoice reads.
(() => {
  const year = 31536000;
  const root = document.documentElement;

  const chosen = () => (document.cookie.match(/(?:^|; )v=([a-z.]+)/)?.[1] ?? 'auto.normal').split('.');

  const apply = () => {
    const [, size] = chosen();
    root.dataset.text = size === 'normal' ? '' : size;
    document.getElementById('large-text')?.setAttribute('aria-pressed', String(size !== 'normal'));
  };

  const turn = () => {
    const [scheme, size] = chosen();
    document.cookie = `v=${scheme}.${size === 'normal' ? 'large' : 'normal'}; path=/; max-age=${year}; samesite=strict`;
    apply();
  };

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('large-text');
    apply();
    button?.removeAttribute('hidden');
    button?.addEventListener('click', turn);
  });
})();
