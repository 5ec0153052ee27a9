/* What is announced, and to whom; each says when, in place of the id of what it is about. */

/**
 * @param {{ accountId: string, provinceId: string, isLead: boolean }[]} people
 * @returns {Record<string, (event: number, at: string) => { name: string, about: string, audience: string[] }>}
 */
export function waysAmong(people) {
  const agents = people.filter(({ isLead }) => !isLead);
  const someone = () => agents[Math.floor(Math.random() * agents.length)];
  const desk = (at, audience) => ({ name: 'desk.changed', about: JSON.stringify({ contactId: at }), audience });
  return {
    'one person': (_, at) => desk(at, [`account:${someone().accountId}`]),
    nobody: (_, at) => desk(at, ['account:nobody']),
    'one person and their province': (_, at) => {
      const { accountId, provinceId } = someone();
      return desk(at, [`account:${accountId}`, `gathered:province:${provinceId}`]);
    },
    'as contacts come and go': (event, at) => COMING_AND_GOING[event % COMING_AND_GOING.length](someone(), at),
  };
}

/** What the verbs announce from a ring to the second message, and whom they tell. */
const COMING_AND_GOING = [
  ({ accountId }, at) => toOne('contact.offered', accountId, at),
  ({ accountId }, at) => toOne('desk.changed', accountId, at),
  ({ accountId, provinceId }, at) => ({
    name: 'contact.changed',
    about: JSON.stringify({ contactId: at }),
    audience: [`account:${accountId}`, `province:${provinceId}:expert`, leadsOf(provinceId)],
  }),
  // The person now in conversation, and the queue that moved.
  ({ provinceId }, at) => ({
    name: 'presence.moved',
    about: JSON.stringify({ provinceId: at }),
    audience: [`gathered:${leadsOf(provinceId)}`],
  }),
  ({ provinceId }, at) => ({
    name: 'queue.moved',
    about: JSON.stringify({ provinceId: at }),
    audience: [`gathered:waiting:${provinceId}`],
  }),
  ({ accountId, provinceId }, at) => ({
    name: 'message.written',
    about: JSON.stringify({ contactId: at, seq: '1', direction: 'in' }),
    audience: [
      'customer:nobody',
      `account:${accountId}`,
      `gathered:province:${provinceId}:expert`,
      `gathered:${leadsOf(provinceId)}`,
    ],
  }),
];

function toOne(name, accountId, at) {
  return { name, about: JSON.stringify({ contactId: at }), audience: [`account:${accountId}`] };
}

function leadsOf(provinceId) {
  return `province:${provinceId}:team-lead`;
}
