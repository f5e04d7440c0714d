// Names the failed tests again, with what they say, from the reports (CTRF) in a folder: in the log they are lost among thousands of lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mostOfMessage = 25;
const mostOfTrace = 8;

const testsIn = file => JSON.parse(readFileSync(file, 'utf8')).results.tests;

const short = (text, most) => {
  const lines = (text ?? '').split('\n').filter(line => line.trim());
  return lines.length > most ? [...lines.slice(0, most), `… and ${lines.length - most} more lines`] : lines;
};

const [folder] = process.argv.slice(2);
const reports = readdirSync(folder).filter(name => name.endsWith('.ctrf'));
const failed = reports.flatMap(name => testsIn(join(folder, name))).filter(test => test.status === 'failed');

if (failed.length === 0) console.log(`The ${reports.length} reports name no failed test: a test program may have ended before its report, see its summary above.`);
for (const test of failed) {
  console.log(`\nFAILED ${test.name}`);
  for (const line of [...short(test.message, mostOfMessage), ...short(test.trace, mostOfTrace)]) console.log(`  ${line}`);
}
