/*
 * A drawn centre: thirty desks that ask for one or two of twelve skills at random levels and ask for less after a minute,
 * people with five skills each at random levels, who take a call or three chats. The same seed gives the same centre.
 */

export const SKILLS = Array.from({ length: 12 }, (_, index) => `skill-${index + 1}`);
export const DESKS = Array.from({ length: 30 }, (_, index) => `desk-${index + 1}`);
const LEVELS = ['ordinary', 'ordinary', 'ordinary', 'silver', 'gold'];

/** @param {() => number} random @returns {import('../../queue/src/index.ts').Rules} */
export function drawRules(random) {
  return {
    headStarts: { ordinary: 0, silver: 30, gold: 60 },
    channels: {
      voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 },
      chat: { units: 30, max: 3, acceptSeconds: 30, wrapUpSeconds: 0 },
    },
    units: 100,
    desks: DESKS.map((id) => drawDesk(id, random)),
    lastAgentSeconds: 0,
    keeps: [],
  };
}

/** @param {string} id @param {() => number} random */
function drawDesk(id, random) {
  const [first, second] = [pick(SKILLS, random), pick(SKILLS, random)];
  const level = 1 + Math.floor(random() * 3);
  return {
    id,
    steps: [
      { afterSeconds: 0, needs: [{ [first]: level, [second]: 1 }] },
      { afterSeconds: 60, needs: [{ [first]: 1 }] },
    ],
    overflow: [],
    closed: null,
  };
}

/** @param {() => number} random */
export function drawSkills(random) {
  return Object.fromEntries(Array.from({ length: 5 }, () => [pick(SKILLS, random), 1 + Math.floor(random() * 3)]));
}

/** @param {number} contact @param {() => number} random */
export function drawArrival(contact, random) {
  const channel = random() < 0.5 ? 'voice' : 'chat';
  return { kind: 'arrive', contact, desk: pick(DESKS, random), channel, level: pick(LEVELS, random) };
}

/** @template One @param {readonly One[]} list @param {() => number} random @returns {One} */
export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
