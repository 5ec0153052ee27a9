import { parseArgs } from 'node:util';
import { type Comparison, comparePolicies } from '../compare/compare-policies.ts';
import type { Region, Side } from '../compare/regions.ts';
import { CommandFailed, reasonOf, runCommand } from './command-failed.ts';
import { openDraftNamed } from './read-policy-file.ts';
import { labelRule, namesOf, type RuleNames } from './rule-labels.ts';

const USAGE = `Usage: npm run --silent policy-diff -- BEFORE AFTER [--json]

Says exactly which cases two policies answer differently, from what to what. BEFORE and AFTER are .dmn files or versions
that ship (v1, v2); drafts with gaps and conflicts are compared too.

  --json   the same as one JSON object
  --help   this text

Exit 0 when the two were compared, whatever the difference; 1 when they could not be.
`;

await runCommand(compareFiles);

async function compareFiles(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [before, after] = [await openDraftNamed(asked.before), await openDraftNamed(asked.after)];
  const comparison = comparePolicies(before, after);
  const names = { before: namesOf(before.rules), after: namesOf(after.rules) };
  const text = asked.json ? `${JSON.stringify(comparison)}\n` : describeComparison(comparison, names);
  process.stdout.write(text);
  return comparison.proven ? 0 : 1;
}

function readArguments(): { before: string; after: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { help: { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return null;
    const [before, after, ...others] = positionals;
    if (before !== undefined && after !== undefined && others.length === 0)
      return { before, after, json: values.json === true };
  } catch (error) {
    throw new CommandFailed(`${reasonOf(error)}\nSee --help`);
  }
  throw new CommandFailed('Say which two policies to compare: policy-diff BEFORE.dmn AFTER.dmn');
}

/** What each of the two calls its rules. */
interface BothNames {
  readonly before: RuleNames;
  readonly after: RuleNames;
}

function describeComparison(comparison: Comparison, names: BothNames): string {
  if (!comparison.proven) return 'not proven: the two policies combine in too many ways to compare\n';
  const lines = [
    ...[...comparison.regions, ...comparison.refused].flatMap((region) => describeRegion(region, names)),
    ...describeList('types added', comparison.addedTypes),
    ...describeList('types removed', comparison.removedTypes),
    ...describeList('facts added', comparison.addedFacts),
    ...describeList('facts removed', comparison.removedFacts),
    ...describeRules('rules added', comparison.addedRules, names.after),
    ...describeRules('rules removed', comparison.removedRules, names.before),
    ...describeRules('rules changed', comparison.changedRules, new Map([...names.before, ...names.after])),
  ];
  const sum = comparison.same ? ['every case is answered the same'] : [];
  return `${[...sum, ...lines].join('\n')}\n`;
}

function describeRegion({ cases, before, after }: Region, names: BothNames): string[] {
  const told = cases.map(({ fact, wanted }) => `${fact} ${wanted}`).join('; ');
  const changes = describeOtherChanges(before, after).map((change) => `    ${change}`);
  return [
    told === '' ? 'whatever the facts' : told,
    `    ${describeSide(before, names.before)} -> ${describeSide(after, names.after)}`,
    ...changes,
  ];
}

function describeSide(side: Side | null, names: RuleNames): string {
  if (side === null) return 'no such case';
  const rules = side.rules.length === 0 ? 'no rule' : side.rules.map((id) => labelRule(id, names)).join(', ');
  return `${side.disposition ?? 'no answer'} (${rules})`;
}

/** What changes besides the disposition. */
function describeOtherChanges(before: Side | null, after: Side | null): string[] {
  if (before?.outcome === null || after?.outcome === null || before === null || after === null) return [];
  const now = new Map<string, unknown>(Object.entries(after.outcome));
  return Object.entries(before.outcome)
    .map(([name, value]) => ({ name, was: JSON.stringify(value), is: JSON.stringify(now.get(name)) }))
    .filter(({ name, was, is }) => name !== 'disposition' && was !== is)
    .map(({ name, was, is }) => `${name}: ${was} -> ${is}`);
}

function describeRules(what: string, ids: readonly string[], names: RuleNames): string[] {
  return describeList(
    what,
    ids.map((id) => labelRule(id, names)),
  );
}

function describeList(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}
