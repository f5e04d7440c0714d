import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readTable } from '../src/charts.js';

const row = (label, values) => ({
  querySelector: selector => (selector === '[data-label]' ? { textContent: ` ${label} ` } : { dataset: { value: values[selector] } })
});

test('a chart shows what its table says, and nothing where the table has a dash', () => {
  const table = {
    tBodies: [{ rows: [row('崆峒区', { '[data-column="Filed"]': '3' }), row('静宁县', { '[data-column="Filed"]': undefined })] }],
    tHead: { querySelector: () => ({ textContent: '收件' }) }
  };

  assert.deepEqual(readTable(table, ['Filed']), { labels: ['崆峒区', '静宁县'], series: [{ name: '收件', values: [3, null] }] });
});
