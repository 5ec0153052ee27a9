/* The browsers of a centre: opens as many streams as told, and says how long events were on their way. */
import { get, Agent } from 'node:http';

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
/** Milliseconds on the way, by the name of the event. */
let late = {};
let gathered = 0;

process.on('message', async ({ address, cookies, tell }) => {
  if (tell) {
    process.send({ late, gathered });
    late = {};
    gathered = 0;
    return;
  }
  // Some at a time: a listener keeps only so many waiting.
  for (let first = 0; first < cookies.length; first += 50)
    await Promise.all(cookies.slice(first, first + 50).map((cookie) => open(address, cookie)));
  process.send({ open: cookies.length });
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });

function open(address, cookie) {
  return new Promise((resolve, reject) => {
    const request = get(`${address}/api/live`, { agent, headers: { cookie } }, (reply) => {
      if (reply.statusCode !== 200) return reject(new Error(`a stream was refused: ${reply.statusCode}`));
      reply.setEncoding('utf8');
      let text = '';
      reply.on('data', (chunk) => {
        text += chunk;
        const end = text.lastIndexOf('\n\n');
        if (end < 0) return;
        note(text.slice(0, end));
        text = text.slice(end + 2);
        resolve();
      });
    });
    request.on('error', reject);
  });
}

/** An event says when it was announced, where a server would say what it is about; what is gathered says it of each. */
function note(text) {
  const now = Date.now();
  for (const [, name, data] of text.matchAll(/event: (\S+)\ndata: ([^\n]*)/g)) {
    if (name === 'gathered') gathered += 1;
    for (const [, at] of data.matchAll(/"at-(\d+)"/g)) (late[name] ??= []).push(now - Number(at));
  }
}
