import type { Act, Option, Resolution } from '../../api/types.ts';

/** An act that stands: done or on its way. Explaining never ends a matter. */
export function standingActs(resolution: Resolution): Act[] {
  return resolution.acts.filter((act) => act.disposition !== 'explain' && (act.state === 'begun' || act.state === 'done'));
}

/** The matter was acted on: what is left is ending the call. An explanation that is the last word counts too. */
export function isActed(resolution: Resolution): boolean {
  if (standingActs(resolution).length > 0) return true;
  const { answer } = resolution.decision;
  const isLastWord = answer.status === 'decided' && answer.disposition === 'explain' && answer.reason !== 'first';
  return isLastWord && resolution.acts.some((act) => act.disposition === 'explain' && act.state === 'done' && act.begunAt >= resolution.decision.at);
}

/** What one click does: the decided disposition, or the complaint where a fact cannot be had. */
export function mainOption({ options }: Pick<Resolution, 'options'>): Option | null {
  return options.find((one) => one.kind === 'as-decided') ?? options.find((one) => one.kind === 'without-fact') ?? null;
}

/** Everything else that may be done. */
export function otherOptions({ options }: Pick<Resolution, 'options'>): Option[] {
  const main = mainOption({ options });
  return options.filter((one) => one !== main && one.kind !== 'insisted');
}

export function insistedOption({ options }: Pick<Resolution, 'options'>): Option | null {
  return options.find((one) => one.kind === 'insisted') ?? null;
}

/** The ticket to raise where no expert can be had: a complaint if it may be, else a suggestion, else as insisted. */
export function ticketInstead({ options }: Pick<Resolution, 'options'>): Option | null {
  const may = options.filter((one) => one.kind !== 'insisted');
  return may.find((one) => one.disposition === 'complaint') ?? may.find((one) => one.disposition === 'suggestion') ?? insistedOption({ options });
}
