import { type FaultReport, under } from './fault.ts';
import type { DeskRule, OverflowRule, Skills, StepRule } from './rules.ts';

const DAY = 86_400;
const MOST_DESKS = 1000;
const MOST_STEPS = 20;
const MOST_NEEDS = 50;
const MOST_LEVEL = 1000;

/** Desks with their steps, and where they lead to: that has to be there, and no circle. */
export function readDesks(report: FaultReport, value: unknown): readonly DeskRule[] {
  const given = report.list('desks', value, 1, MOST_DESKS);
  const desks = given.map((desk, index) => readDesk(report, `desks[${index}]`, desk));
  const known = new Set<string>();
  for (const [index, { id }] of desks.entries()) {
    if (id !== '' && known.has(id)) report.add(`desks[${index}].id`, 'twice', `another desk is called ${id}`);
    known.add(id);
  }
  for (const [index, desk] of desks.entries()) judgeWays(report, `desks[${index}]`, desk, desks);
  return desks;
}

function readDesk(report: FaultReport, place: string, value: unknown): DeskRule {
  const entries = report.object(place, value, ['id', 'steps', 'overflow', 'closed']);
  if (!entries) return { id: '', steps: [], overflow: [], closed: null };
  return {
    id: report.text(`${place}.id`, entries.get('id')) ?? '',
    steps: readSteps(report, `${place}.steps`, entries.get('steps')),
    overflow: readOverflow(report, `${place}.overflow`, entries.get('overflow') ?? []),
    closed: readClosed(report, `${place}.closed`, entries.get('closed') ?? null),
  };
}

function readSteps(report: FaultReport, place: string, value: unknown): readonly StepRule[] {
  let before = -1;
  return report.list(place, value, 1, MOST_STEPS).map((step, index) => {
    const at = `${place}[${index}]`;
    const entries = report.object(at, step, ['afterSeconds', 'needs']) ?? new Map<string, unknown>();
    const after = report.number(`${at}.afterSeconds`, entries.get('afterSeconds'), 0, DAY) ?? 0;
    if (index === 0 && after !== 0) {
      report.add(`${at}.afterSeconds`, 'first-step-later', 'the first step is there from the arrival on: 0');
    }
    if (index > 0 && after <= before) {
      report.add(
        `${at}.afterSeconds`,
        'not-in-order',
        `${after} comes after ${before}: each step is later than the one before`,
      );
    }
    before = after;
    return { afterSeconds: after, needs: readNeeds(report, `${at}.needs`, entries.get('needs')) };
  });
}

/** A need without any skill is met by everybody. */
function readNeeds(report: FaultReport, place: string, value: unknown): readonly Skills[] {
  return report.list(place, value, 1, MOST_NEEDS).map((need, index) => {
    const at = `${place}[${index}]`;
    const skills = [...(report.object(at, need) ?? [])];
    const read = skills.map(([skill, level]) => [skill, report.number(under(at, skill), level, 1, MOST_LEVEL) ?? 1]);
    return Object.fromEntries(read);
  });
}

function readOverflow(report: FaultReport, place: string, value: unknown): readonly OverflowRule[] {
  return report.list(place, value, 0, MOST_STEPS).map((overflow, index) => {
    const at = `${place}[${index}]`;
    const entries = report.object(at, overflow, ['afterSeconds', 'to']) ?? new Map<string, unknown>();
    return {
      afterSeconds: report.number(`${at}.afterSeconds`, entries.get('afterSeconds'), 0, DAY) ?? 0,
      to: report.text(`${at}.to`, entries.get('to')) ?? '',
    };
  });
}

function readClosed(report: FaultReport, place: string, value: unknown): DeskRule['closed'] {
  if (value === null) return null;
  const entries = report.object(place, value, ['to']);
  return entries && { to: report.text(`${place}.to`, entries.get('to')) ?? '' };
}

function judgeWays(report: FaultReport, place: string, desk: DeskRule, desks: readonly DeskRule[]): void {
  for (const [index, { to }] of desk.overflow.entries()) {
    const at = `${place}.overflow[${index}].to`;
    if (to === desk.id) report.add(at, 'leads-to-itself', `${to} is this desk itself`);
    else judgeDesk(report, at, to, desks);
  }
  if (desk.closed === null) return;
  judgeDesk(report, `${place}.closed.to`, desk.closed.to, desks);
  if (isCircle(desk, desks))
    report.add(`${place}.closed.to`, 'leads-to-itself', `where all are closed, ${desk.id} comes again`);
}

function judgeDesk(report: FaultReport, place: string, to: string, desks: readonly DeskRule[]): void {
  if (to !== '' && !desks.some(({ id }) => id === to)) report.add(place, 'unknown-desk', `there is no desk ${to}`);
}

function isCircle(desk: DeskRule, desks: readonly DeskRule[]): boolean {
  let at: DeskRule | undefined = desk;
  for (let tries = 0; at?.closed && tries <= desks.length; tries++) {
    const { to }: { readonly to: string } = at.closed;
    if (to === desk.id) return true;
    at = desks.find(({ id }) => id === to);
  }
  return false;
}
