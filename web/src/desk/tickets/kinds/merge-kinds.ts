import type { FormField, InBoth, LifeMove, LifeState } from '../../../api/types.ts';
import type { KindBody } from './kind-draft.ts';
import { entries, fields, maybe, rows, whole } from './merge-changes.ts';

const words = fields<InBoth>({ zh: whole, en: whole });
const names = <Name extends string>() => rows<Name>((name) => name, whole);

const category = fields<KindBody['categories'][number]>({
  id: whole,
  name: words,
  plain: maybe(words),
  retired: whole,
});

const choice = fields<NonNullable<FormField['choices']>[number]>({ value: whole, name: words });

const field = fields<FormField>({
  name: whole,
  label: words,
  prompt: words,
  type: whole,
  required: whole,
  choices: maybe(rows(({ value }) => value, choice)),
});

const state = fields<LifeState>({ id: whole, name: words, standing: whole, clock: whole, tmf: whole });
const move = fields<LifeMove>({ verb: whole, from: names(), to: whole });

type ClockRule = KindBody['clocks'][number];

const clocks = rows<ClockRule>(
  ({ name }) => name,
  fields<ClockRule>({
    name: whole,
    label: words,
    minutes: whole,
    counts: whole,
    calendar: whole,
    startsAt: names(),
    stopsAt: names(),
    endsAt: maybe(names()),
    pausesIn: maybe(names()),
    afterClose: whole,
    whenLate: whole,
  }),
);

/** A kind with the changes of two who began from the same one. Pure. */
export const mergeKinds = fields<KindBody>({
  id: whole,
  version: whole,
  name: words,
  portal: whole,
  categories: rows(({ id }) => id, category),
  form: rows(({ name }) => name, field),
  life: fields<KindBody['life']>({
    states: rows(({ id }) => id, state),
    moves: rows(({ verb, to }) => `${verb}>${to}`, move),
  }),
  clocks,
  categoryClocks: entries(clocks),
  acceptMinutes: whole,
  acceptCounts: whole,
});
