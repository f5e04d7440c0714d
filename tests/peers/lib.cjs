// What the scripts share. Each prints one line of JSON at its end: what happened, for the test to judge.
const http = require('http');
const net = require('net');

/** Waits until probe() gives something, which is returned; fails after `seconds`. */
async function until(what, probe, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const found = await probe();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Serves on a free port of this machine and gives the address. */
function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

/** A JSON server: answer(request, body) gives [status, body]. */
function jsonServer(answer) {
  return http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const [status, body] = answer(request, Buffer.concat(parts).toString());
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
}

/** A line of wire to the service that can be cut: cut() breaks every connection there is. */
function wireTo(target) {
  const { hostname, port } = new URL(target);
  const open = new Set();
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname);
    for (const [from, to] of [[near, far], [far, near]]) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  return { server, cut: () => open.forEach((socket) => socket.destroy()) };
}

/** Runs a script and prints what it returns, or the fault. */
function run(script) {
  script().then(
    (result) => finish({ ok: true, ...result }, 0),
    (fault) => finish({ ok: false, fault: fault.stack ?? String(fault) }, 1),
  );
}

function finish(result, code) {
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(code));
}

module.exports = { until, listen, jsonServer, wireTo, run };
