import type { RefusalDetail } from '../../../platform/refusal.ts';
import { judgeClocks } from './judge-clocks.ts';
import { judgeLife, type LifeFault } from './judge-life.ts';
import type { FormField, Life, TicketKindBody } from './kind-contract.ts';

/**
 * What keeps a kind from being lived by: its life, its times, its categories, its form. Each with its place in the kind
 * (`life.states.3`) and a code, with what it is about after a space. `calendars` are those of the group. Pure.
 */
export function judgeKind(kind: TicketKindBody, calendars: readonly string[]): RefusalDetail[] {
  return [
    ...unnamed('name', [kind.name]).map(({ message }) => ({ field: 'name', message })),
    ...judgeLife(kind.life).flatMap((fault) =>
      placesOf(kind.life, fault).map((field) => ({ field, message: told(fault) })),
    ),
    ...unnamed(
      'life.states',
      kind.life.states.map(({ name }) => name),
    ),
    ...judgeClocks(kind, calendars),
    ...judgeCategories(kind),
    ...judgeFields(kind.form),
  ];
}

/** A category that may be chosen for a new ticket; a retired one keeps its name for those that have it. Pure. */
export function offersCategory({ categories }: Pick<TicketKindBody, 'categories'>, wanted: string): boolean {
  return categories.some(({ id, retired }) => id === wanted && !retired);
}

/**
 * The category of a new ticket where something else chose it than a person: the one wanted, else its class, else `other`, as
 * far as the kind offers it. What no kind names would be found by nobody who looks by categories. Pure.
 */
export function fitCategory(kind: Pick<TicketKindBody, 'categories'>, wanted: string): string {
  return [wanted, wanted.split('/')[0] ?? wanted, 'other'].find((one) => offersCategory(kind, one)) ?? wanted;
}

/** Where a life has the fault: at states, or at moves. */
function placesOf({ states, moves }: Life, { code, state }: LifeFault): string[] {
  const where = <T>(list: readonly T[], fits: (one: T) => boolean) =>
    list.flatMap((one, index) => (fits(one) ? [index] : []));
  if (code === 'no-such-state')
    return where(moves, ({ from, to }) => to === state || from.includes(state)).map((at) => `life.moves.${at}`);
  if (code === 'move-twice') {
    const here = moves.filter(({ from }) => from.includes(state));
    const twice = (verb: string) => here.filter((move) => move.verb === verb).length > 1;
    return where(moves, (move) => here.includes(move) && twice(move.verb)).map((at) => `life.moves.${at}`);
  }
  const named = where(states, ({ id }) => id === state).map((at) => `life.states.${at}`);
  return code === 'state-twice' ? named.slice(1) : named;
}

function told({ code, state }: LifeFault): string {
  return code === 'no-such-state' || code === 'move-twice' ? `${code} ${state}` : code;
}

function judgeCategories({ categories, categoryClocks }: TicketKindBody): RefusalDetail[] {
  const ids = categories.map(({ id }) => id);
  const known = (id: string) => ids.some((one) => one === id || one.startsWith(`${id}/`));
  return [
    ...repeated('categories', ids, 'category-twice'),
    ...unnamed(
      'categories',
      categories.map(({ name }) => name),
    ),
    ...(categories.every(({ retired }) => retired) ? [{ field: 'categories', message: 'all-retired' }] : []),
    ...Object.keys(categoryClocks)
      .filter((id) => !known(id))
      .map((id) => ({ field: `categoryClocks.${id}`, message: `no-such-category ${id}` })),
  ];
}

function judgeFields(form: readonly FormField[]): RefusalDetail[] {
  return [
    ...repeated(
      'form',
      form.map(({ name }) => name),
      'field-twice',
    ),
    ...unnamed(
      'form',
      form.map(({ label }) => label),
    ),
    ...form.flatMap(({ type, choices = [] }, index) => {
      const values = choices.map(({ value }) => value);
      const wrong = [
        ...(type === 'choice' && values.length === 0 ? ['no-choices'] : []),
        ...(new Set(values).size < values.length ? ['choice-twice'] : []),
      ];
      return wrong.map((message) => ({ field: `form.${index}`, message }));
    }),
  ];
}

/** The second and further ones of a name. */
function repeated(place: string, names: readonly string[], message: string): RefusalDetail[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ field: `${place}.${index}`, message }] : []));
}

/** Those without a name in both languages. */
function unnamed(place: string, names: readonly { zh: string; en: string }[]): RefusalDetail[] {
  return names.flatMap(({ zh, en }, index) =>
    zh.trim() && en.trim() ? [] : [{ field: `${place}.${index}`, message: 'name-missing' }],
  );
}
