import type { QueueRules, QueueRulesBody } from '../../../src/contact/queues/rules/queue-rules-contract.ts';
import type { Person } from '../person.ts';

/** Whoever may changes the rules that hold in their province, as the page does. */
export async function changeRules(
  person: Person,
  provinceId: string,
  change: (body: QueueRulesBody) => QueueRulesBody,
) {
  const now = await person.must(person.get<QueueRules>(`/api/queue-rules?provinceId=${provinceId}`));
  const body = change(structuredClone(now.body));
  const wanted = { provinceId, version: now.version, body, reason: '试一试' };
  await person.must(person.send('PUT', '/api/queue-rules', wanted));
}

/** Every contact rings for so long. */
export const ringFor =
  (seconds: number) =>
  (body: QueueRulesBody): QueueRulesBody => {
    const channels = Object.entries(body.rules.channels).map(
      ([name, channel]) => [name, { ...channel, acceptSeconds: seconds }] as const,
    );
    return { ...body, rules: { ...body.rules, channels: Object.fromEntries(channels) } };
  };

/** Everybody has three contacts at once, by whichever ways they come. */
export function letEverybodyHaveThree(body: QueueRulesBody): QueueRulesBody {
  const units = Math.floor(body.rules.units / 3);
  const channels = Object.entries(body.rules.channels).map(
    ([name, channel]) => [name, { ...channel, units, max: 3 }] as const,
  );
  return { ...body, rules: { ...body.rules, channels: Object.fromEntries(channels) } };
}
