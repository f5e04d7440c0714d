// Draws the charts of the statistics from the table beside them, so that a chart never says what the table does not.
// Without it the table is all there, which is also what is read aloud.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, CanvasRenderer]);

/** More bars than this cannot be told apart; the table has them all. */
const mostGroups = 12;

/** A canvas knows no "inherit", and would fall back to the smallest letters there are. */
const letters = () => getComputedStyle(document.documentElement);
const size = () => Number.parseFloat(letters().fontSize);
const colour = name => letters().getPropertyValue(`--${name}`).trim();

export function readTable(table, columns) {
  const rows = [...table.tBodies[0].rows].slice(0, mostGroups);
  return {
    labels: rows.map(row => row.querySelector('[data-label]').textContent.trim()),
    series: columns.map(column => ({
      name: table.tHead.querySelector(`[data-column="${column}"]`).textContent.trim(),
      values: rows.map(row => {
        const value = row.querySelector(`[data-column="${column}"]`).dataset.value;
        return value ? Number(value) : null;
      })
    }))
  };
}

function optionOf(figure, { labels, series }) {
  const { chart, title, unit = '' } = figure.dataset;
  const small = size() * 0.8;
  const text = { color: colour('ink'), fontFamily: letters().fontFamily, fontSize: small };
  return {
    animation: false,
    color: [colour('accent'), '#e08600', colour('good'), colour('bad')],
    grid: { bottom: series.length > 1 ? small * 3.5 : 8, containLabel: true, left: 8, right: 16, top: small * 4 },
    legend: { bottom: 0, show: series.length > 1, textStyle: text },
    series: series.map(({ name, values }) => ({
      data: values,
      label: { color: colour('ink'), fontSize: small, formatter: `{c}${unit}`, position: 'top', show: series.length === 1 },
      name,
      type: chart
    })),
    textStyle: text,
    title: { left: 0, text: title, textStyle: { ...text, fontSize: size() * 0.9 } },
    xAxis: { axisLabel: { color: colour('faint'), fontSize: small, hideOverlap: true, interval: 0, overflow: 'break', width: small * 5 }, data: labels, type: 'category' },
    yAxis: { axisLabel: { color: colour('faint'), fontSize: small, formatter: `{value}${unit}` }, max: unit === '%' ? 100 : undefined, minInterval: 1, splitLine: { lineStyle: { color: colour('line') } }, type: 'value' }
  };
}

function draw(figure) {
  const data = readTable(document.getElementById(figure.dataset.from), figure.dataset.columns.split(','));
  if (data.labels.length === 0) {
    figure.hidden = true;
    return;
  }

  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', figure.dataset.title);
  const chart = init(figure);
  chart.setOption(optionOf(figure, data));
  new ResizeObserver(() => chart.resize()).observe(figure);
}

if (typeof document !== 'undefined') document.querySelectorAll('figure[data-chart]').forEach(draw);
