// Marks what a reader looks for on every page. Without this script all is there, only unmarked.

// Where in the site one is: the link to this page, or else the nearest above it, or else the one whose pages this one stands among.
const here = location.pathname;
const among = new Set([...document.querySelectorAll('.desk-nav a[href]')].map(link => link.pathname));
for (const nav of document.querySelectorAll('nav')) {
  if (nav.querySelector('[aria-current]')) continue;
  const links = [...nav.querySelectorAll('a[href]')].filter(link => !link.search && link.origin === location.origin);
  const above = links.filter(link => link.pathname !== '/staff' && here.startsWith(`${link.pathname}/`)).sort((one, other) => other.pathname.length - one.pathname.length);
  const link = links.find(link => link.pathname === here) ?? above[0] ?? links.find(link => among.has(link.pathname));
  link?.setAttribute('aria-current', link.pathname === here ? 'page' : 'true');
}

// Where the navigation is one line to push along, the mark is in sight.
const strip = document.querySelector('.staff-nav');
const mark = strip?.querySelector('[aria-current]');
if (mark) strip.scrollLeft = mark.offsetLeft - strip.offsetLeft - (strip.clientWidth - mark.offsetWidth) / 2;

// In a narrow window a table's rows are cards, and its heads stand beside what they are about.
for (const table of document.querySelectorAll('table.rows:not(.figures)')) {
  const heads = [...table.querySelectorAll('thead th')].map(head => head.textContent.trim());
  for (const row of table.tBodies[0]?.rows ?? []) {
    [...row.cells].forEach((cell, at) => {
      if (at > 0 && heads[at] && cell.textContent.trim()) cell.dataset.head = heads[at];
    });
  }
}

// A page that is being made takes a moment: who has sent a form sees that it is under way, and pressing again sends nothing twice.
const working = document.getElementById('working');
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || 'download' in form.dataset) return;
  if (form.ariaBusy) event.preventDefault();
  else {
    form.ariaBusy = 'true';
    working.textContent = working.dataset.text;
  }
});

// Shown once more by the back key, a page waits for nothing.
addEventListener('pageshow', () => {
  working.textContent = '';
  for (const form of document.querySelectorAll('form[aria-busy]')) form.ariaBusy = null;
});
