import type { AccountGroup, CreditEntry } from '../boss-records.ts';
import { describeCredit, describeGroup, named } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { covered, type Explainer, say } from '../make-statement.ts';

/** A joint account with gift credit: who pays, what was given, what was used, what is left. */
export const jointAccount: Explainer<'accountGroups'> = {
  needs: ['accountGroups'],
  explain: ({ accountGroups }) => {
    const [group] = accountGroups;
    if (!group) return { statements: [], unknown: [say('joint-no-group')] };
    const { name, members, payerNumber, joinedAt } = group;
    const values = { ...named('group', name), members, number: covered(payerNumber), joinedAt: joinedAt.toISOString() };
    return {
      statements: [say('joint-member', values, [describeGroup(group)]), ...creditStory(group)],
      unknown: [say('joint-promises-unknown', {}, [describeGroup(group)])],
    };
  },
};

function creditStory({ credits }: AccountGroup): readonly Statement[] {
  return [
    ...entries(credits, 'granted', 'joint-credit-granted'),
    ...entries(credits, 'used', 'joint-credit-used'),
    ...entries(credits, 'expired', 'joint-credit-expired'),
    ...creditLeft(credits),
  ];
}

function entries(credits: readonly CreditEntry[], kind: CreditEntry['kind'], code: string): readonly Statement[] {
  const its = credits.filter((entry) => entry.kind === kind);
  const last = its.at(-1);
  if (!last) return [];
  const amountFen = its.reduce((sum, entry) => sum + entry.amountFen, 0);
  return [say(code, { amountFen, times: its.length, lastAt: last.at.toISOString() }, its.map(describeCredit))];
}

function creditLeft(credits: readonly CreditEntry[]): readonly Statement[] {
  const last = credits.at(-1);
  return last ? [say('joint-credit-left', { balanceFen: last.balanceFen }, [describeCredit(last)])] : [];
}
