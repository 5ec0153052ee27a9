/*
 * The browsers of visitors and the desks of agents: opens as many streams as told, and says when each message was heard of.
 * Messages are written here as well, so that one clock measures both ends.
 */
import { get, Agent } from 'node:http';

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
const AT_ONCE = 50;

let address = '';
/** @type {Map<string, (at: number) => void>} by whose stream, contact and direction */
const awaited = new Map();
let ended = 0;
let refused = 0;

const acts = {
  open: async ({ streams }) => {
    const begun = performance.now();
    for (let first = 0; first < streams.length; first += AT_ONCE)
      await Promise.all(streams.slice(first, first + AT_ONCE).map(openStream));
    return { opened: streams.length - refused, refused, seconds: (performance.now() - begun) / 1000 };
  },
  /** Both ways: `agent` writes and the visitor hears of it, the visitor writes and the desk does. */
  talk: async ({ talks, everyMs }) => {
    const delays = { out: [], in: [] };
    const lost = [];
    const pending = talks.map(async (talk, place) => {
      await pause(place * everyMs);
      const late = await say(talk);
      if (late === null) lost.push(talk.contactId);
      else delays[talk.direction].push(late);
    });
    await Promise.all(pending);
    return { delays, lost: lost.length };
  },
  standing: async () => ({ ended }),
};

process.on('message', async (asked) => {
  if (asked.address) address = asked.address;
  process.send(await acts[asked.act](asked));
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });

/** @returns milliseconds from sending it until the other side’s stream told of it; null where it did not within ten seconds */
async function say({ contactId, direction, path, headers }) {
  const begun = performance.now();
  const heard = new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), 10_000);
    awaited.set(`${direction === 'out' ? 'visitor' : 'desk'}:${contactId}:${direction}`, (at) => {
      clearTimeout(timer);
      resolve(at - begun);
    });
  });
  const body = JSON.stringify({ key: crypto.randomUUID(), text: '请稍等，我看一下。' });
  const reply = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  if (!reply.ok) throw new Error(`a message was refused: ${reply.status} ${await reply.text()}`);
  await reply.text();
  return heard;
}

function openStream({ whose, path, headers }) {
  return new Promise((resolve, reject) => {
    const request = get(`${address}${path}`, { agent, headers }, (reply) => {
      if (reply.statusCode !== 200) {
        refused += 1;
        reply.resume();
        return resolve();
      }
      reply.setEncoding('utf8');
      reply.on('end', () => (ended += 1));
      let text = '';
      reply.on('data', (chunk) => {
        text += chunk;
        const end = text.lastIndexOf('\n\n');
        if (end < 0) return;
        note(whose, text.slice(0, end));
        text = text.slice(end + 2);
        resolve();
      });
    });
    request.on('error', reject);
  });
}

function note(whose, text) {
  if (!text.includes('event: message.written\n')) return;
  const now = performance.now();
  for (const [, data] of text.matchAll(/event: message\.written\ndata: (.*)/g)) {
    const { contactId, direction } = JSON.parse(data);
    awaited.get(`${whose}:${contactId}:${direction}`)?.(now);
  }
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
