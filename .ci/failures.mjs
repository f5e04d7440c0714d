// Names the failed tests again, with what they say, from the reports (CTRF) in a folder: in the log they are lost among thousands of lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mostLines = 30;

const testsIn = file => JSON.parse(readFileSync(file, 'utf8')).results.tests;

const short = text => {
  const lines = (text ?? '').trimEnd().split('\n');
  return lines.length > mostLines ? [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`] : lines;
};

const [folder] = process.argv.slice(2);
const reports = readdirSync(folder).filter(name => name.endsWith('.ctrf') || name.endsWith('.json'));
const failed = reports.flatMap(name => testsIn(join(folder, name))).filter(test => test.status === 'failed');

if (failed.length === 0) console.log(`The ${reports.length} reports name no failed test: a test program may have ended before its report, see its summary above.`);
for (const test of failed) {
  console.log(`\nFAILED ${test.name}`);
  for (const line of [...short(test.message), ...short(test.trace)].filter(line => line.trim())) console.log(`  ${line}`);
}
