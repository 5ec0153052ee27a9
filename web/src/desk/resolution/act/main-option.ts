import type { Act, Option, Resolution } from '../../../api/types.ts';

/** An act that stands: done or on its way. Explaining never ends a matter, nor does handing over for the expert who took it. */
export function standingActs(resolution: Resolution, expertsTurn: boolean): Act[] {
  return resolution.acts.filter(
    ({ disposition, state }) =>
      disposition !== 'explain' &&
      (state === 'begun' || state === 'done') &&
      !(expertsTurn && disposition === 'expert'),
  );
}

/** The explanation was given and is the last word. */
function isLastWord(act: Act, { decision }: Resolution): boolean {
  const { status, disposition, reason } = decision.answer;
  const decided = status === 'decided' && disposition === 'explain' && reason !== 'first';
  return decided && act.disposition === 'explain' && act.state === 'done' && act.begunAt > decision.at;
}

/** The matter was acted on: what is left is ending the call. */
export function isActed(resolution: Resolution, expertsTurn: boolean): boolean {
  return standingActs(resolution, expertsTurn).length > 0 || resolution.acts.some((act) => isLastWord(act, resolution));
}

/** The acts worth showing beside the decision. */
export function actsShown(resolution: Resolution): Act[] {
  return resolution.acts.filter((act) => act.disposition !== 'explain' || isLastWord(act, resolution));
}

/** What one click does: the decided disposition, or the complaint where a fact cannot be had. */
export function mainOption({ options }: Pick<Resolution, 'options'>): Option | null {
  const find = (kind: string) => options.find((one) => one.kind === kind);
  return (
    find('with-papers') ??
    options.find((one) => one.kind === 'as-decided') ??
    options.find((one) => one.kind === 'without-fact') ??
    null
  );
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
  return (
    may.find((one) => one.disposition === 'complaint') ??
    may.find((one) => one.disposition === 'suggestion') ??
    insistedOption({ options })
  );
}
