import { type TSchema, Type } from 'typebox';
import { Instant, shape } from '../../../platform/contract-parts.ts';
import type { Centre } from '../../../platform/work.ts';
import { listKinds, type TicketKind } from '../../../casework/tickets/index.ts';
import { compareAt, fits, type Kind } from '../filters/compare-values.ts';
import { type AttributeTable, findCompared, findSorted } from '../filters/find-attribute.ts';
import type { ListQuery } from '../filters/read-list-query.ts';
import { noSuchSpecification, queryWrong } from '../refusals.ts';
import { listKindDates } from './specification-store.ts';
import { without } from '../representations/representation.ts';

const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const Text = Type.String();
const Words = maybe(Text);
const Value = shape('TmfCharacteristicValueV5', { '@type': Text, valueType: Words, value: Words });
const Characteristic = shape('TmfCharacteristicSpecificationV5', {
  '@type': Text,
  id: Words,
  name: Words,
  description: Words,
  valueType: Words,
  configurable: maybe(Type.Boolean()),
  minCardinality: maybe(Type.Integer()),
  maxCardinality: maybe(Type.Integer()),
  characteristicValueSpecification: maybe(Type.Array(Value)),
});
/** A kind of ticket as version 5 has it; with `fields`, only what was asked for. */
export const Specification = shape('TroubleTicketSpecificationV5', {
  '@type': Text,
  id: Text,
  href: Text,
  name: Words,
  description: Words,
  lifecycleStatus: Words,
  version: Words,
  creationDate: maybe(Instant),
  lastUpdate: maybe(Instant),
  specCharacteristic: maybe(Type.Array(Characteristic)),
});
type Specification = Record<string, unknown>;

const kinds = {
  text: ['@type', 'id', 'href', 'name', 'description', 'lifecycleStatus', 'version'],
  date: ['creationDate', 'lastUpdate'],
} as const;
const inside = {
  text: ['@type', 'id', 'name', 'description', 'valueType', ...['@type', 'valueType', 'value'].map(ofValue)],
  number: ['minCardinality', 'maxCardinality'],
  any: ['configurable'],
} as const;

function ofValue(name: string): string {
  return `characteristicValueSpecification.${name}`;
}

interface Attribute {
  is: Kind;
  among?: boolean;
}

/** By what specifications can be filtered and sorted: all that they show. */
export const specificationTable: AttributeTable<Attribute> = {
  named: Object.fromEntries([...namedIn(kinds, ''), ...namedIn(inside, 'specCharacteristic.')]),
};

function namedIn(names: { [Is in Kind]?: readonly string[] }, list: string): [string, Attribute][] {
  const all = ['text', 'date', 'number', 'any'] as const;
  return all.flatMap((is) =>
    (names[is] ?? []).map((name): [string, Attribute] => [`${list}${name}`, { is, among: list !== '' }]),
  );
}

type Dates = Awaited<ReturnType<typeof listKindDates>>[number];

/** Kinds of tickets as specifications, by their id unless sorted otherwise. @throws queryWrong */
export async function listSpecifications(centre: Centre, base: string, query: ListQuery) {
  if ((query.after ?? query.before) !== null) throw queryWrong([{ field: 'after', message: 'is not known here' }]);
  const all = await readSpecifications(centre, base);
  const conditions = query.conditions.map((condition) => ({
    condition,
    ...findCompared(specificationTable, condition),
  }));
  const isWanted = (one: Specification) =>
    conditions.every(({ condition, path, attribute }) => fits(one, path, attribute.is, condition));
  const sorted = query.sort.reduceRight(sortBy, all.filter(isWanted));
  return { total: sorted.length, page: sorted.slice(query.offset, query.offset + query.limit) };
}

/** @throws noSuchSpecification */
export async function readSpecification(centre: Centre, base: string, id: string): Promise<Specification> {
  const found = (await readSpecifications(centre, base)).find((one) => one['id'] === id);
  if (!found) throw noSuchSpecification();
  return found;
}

async function readSpecifications({ db, kept }: Centre, base: string): Promise<Specification[]> {
  const dates = new Map((await listKindDates(db)).map((one) => [one.id, one]));
  return (await listKinds(kept)).map((kind) => present(base, kind, dates.get(kind.id)));
}

/** What is not there comes last either way. @throws queryWrong where it is no attribute of one value */
function sortBy(all: Specification[], { attribute: name, descending }: ListQuery['sort'][number]): Specification[] {
  const { path, attribute } = findSorted(specificationTable, name);
  return all.toSorted(compareAt(attribute.is, path, descending));
}

function present(base: string, kind: TicketKind, dates: Dates | undefined): Specification {
  const { id, name, version, form, categories } = kind;
  const types = categories.map((category) => ({ value: `${id}:${category.id}`, name: category.name }));
  return without({
    '@type': 'TroubleTicketSpecification',
    id,
    href: `${base}/troubleTicketSpecification/${id}`,
    name: name.zh,
    description: `${name.zh} / ${name.en}`,
    lifecycleStatus: 'active',
    version: String(version),
    creationDate: dates?.madeAt.toISOString(),
    lastUpdate: dates?.changedAt.toISOString(),
    specCharacteristic: [
      characteristic(
        { name: 'ticketType', label: { zh: '类型和类别', en: 'Type and category' }, required: true },
        types,
      ),
      ...form.map((field) => characteristic(field, field.choices ?? [])),
    ],
  });
}

interface Field {
  name: string;
  label: { zh: string; en: string };
  required: boolean;
}
type Choice = { value: string; name: { zh: string; en: string } };

function characteristic({ name, label, required }: Field, choices: readonly Choice[]) {
  return without({
    '@type': 'CharacteristicSpecification',
    id: name,
    name,
    description: `${label.zh} / ${label.en}`,
    valueType: 'string',
    configurable: true,
    minCardinality: required ? 1 : 0,
    maxCardinality: 1,
    characteristicValueSpecification: choices.map(({ value }) => ({
      '@type': 'StringCharacteristicValueSpecification',
      valueType: 'string',
      value,
    })),
  });
}
