// The list and a case's page, with a keyboard and with news. Without this script both work the same, by links and forms.
const askEvery = 20000;

// j/k move, x ticks, Enter opens, / searches, ? explains.
const rows = [...document.querySelectorAll('[data-testid=cases] tbody tr')];
const keys = document.getElementById('keys');
let at = -1;

function move(by) {
  if (rows.length === 0) return;
  at = Math.min(rows.length - 1, Math.max(0, at + by));
  rows.forEach((row, index) => row.classList.toggle('current', index === at));
  rows[at].querySelector('a').focus();
  rows[at].scrollIntoView({ block: 'nearest' });
}

const acts = {
  j: () => move(1),
  k: () => move(-1),
  x: () => rows[at]?.querySelector('input[type=checkbox]')?.click(),
  Enter: () => rows[at]?.querySelector('a').click(),
  '/': () => document.getElementById('search')?.focus(),
  '?': () => { if (keys) keys.open = !keys.open; },
};

document.addEventListener('keydown', event => {
  const isTyping = event.target.closest('input:not([type=checkbox]), textarea, select, button, summary, [contenteditable]');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !acts[event.key]) return;
  if (event.key === 'Enter' && event.target.closest('a')) return;
  event.preventDefault();
  acts[event.key]();
});

document.getElementById('tick-all')?.addEventListener('change', event => {
  for (const box of document.querySelectorAll('[name=chosen]')) box.checked = event.target.checked;
});

async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
}

function watch(element, address, show) {
  if (!element) return;
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const news = await ask(address);
      if (news) show(news);
    } catch {
      // The line is down; the next question may get through.
    }
  }, askEvery);
}

const bar = document.getElementById('arrived');
watch(bar, bar?.dataset.news, news => {
  bar.hidden = news.count === 0;
  bar.querySelector('a').textContent = bar.dataset.text.replace('{0}', news.count);
});

const presence = document.querySelector('[data-presence]');
watch(presence, presence?.dataset.presence, news => {
  presence.hidden = news.others.length === 0;
  presence.textContent = presence.dataset.text.replace('{0}', news.others.join('、'));
});
