// Bundles the chat, and the charts of the staff console, into the folder given as the first argument. (page.css and page.js go out as they are: WebChat.targets.)
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = process.argv[2] ?? join(here, 'dist');

// Web Chat imports its speech services and the streaming transport unconditionally; the page uses neither,
// and together they are a quarter of the bundle.
const leftOut = [
  'botframework-directlinespeech-sdk',
  'botframework-streaming',
  'microsoft-cognitiveservices-speech-sdk',
  'web-speech-cognitive-services'
];

async function bundle() {
  await build({
    absWorkingDir: here,
    alias: Object.fromEntries(leftOut.map(name => [name, join(here, 'src', 'left-out.cjs')])),
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: { charts: 'src/charts.js', chat: 'src/chat.js' },
    format: 'iife',
    legalComments: 'linked',
    logLevel: 'warning',
    logLimit: 5,
    minify: true,
    outdir: output,
    // What the built-in browsers of common chat programs on older phones still read.
    target: 'es2020'
  });
}

function compress(name) {
  const plain = readFileSync(join(output, name));
  writeFileSync(join(output, `${name}.gz`), gzipSync(plain, { level: 9 }));
  writeFileSync(
    join(output, `${name}.br`),
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
  );
}

rmSync(output, { force: true, recursive: true });
mkdirSync(output, { recursive: true });
await bundle();

compress('charts.js');
compress('chat.js');
