import type { Centre } from '../../../platform/work.ts';
import { listKinds, type TicketKind } from '../../../casework/tickets/index.ts';
import type { Condition } from '../patches/condition.ts';
import type { ListQuery } from './filter-tickets.ts';
import { noSuchSpecification, queryWrong } from '../refusals.ts';
import { listKindDates } from './specification-store.ts';
import { without } from '../representations/representation.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

type Specification = Record<string, unknown>;
type Dates = Awaited<ReturnType<typeof listKindDates>>[number];

/** Kinds of tickets as specifications, by their id unless sorted otherwise. @throws queryWrong */
export async function listSpecifications(centre: Centre, base: string, query: ListQuery) {
  if ((query.after ?? query.before) !== null) throw queryWrong([{ field: 'after', message: 'is not known here' }]);
  const all = await readSpecifications(centre, base);
  const fitting = all.filter((one) => query.conditions.every((condition) => fits(one, condition)));
  const sorted = query.sort.reduceRight((list, { attribute, descending }) => {
    const rising = list.toSorted((a, b) => textAt(a, attribute).localeCompare(textAt(b, attribute)));
    return descending ? rising.toReversed() : rising;
  }, fitting);
  return { total: sorted.length, page: sorted.slice(query.offset, query.offset + query.limit) };
}

/** @throws noSuchSpecification */
export async function readSpecification(centre: Centre, base: string, id: string): Promise<Specification> {
  const found = (await readSpecifications(centre, base)).find((one) => one['id'] === id);
  if (!found) throw noSuchSpecification();
  return found;
}

async function readSpecifications({ db }: Centre, base: string): Promise<Specification[]> {
  const dates = new Map((await listKindDates(db)).map((one) => [one.id, one]));
  return (await listKinds(db)).map((kind) => present(base, kind, dates.get(kind.id)));
}

const plain = new Set(['id', '@type', 'href', 'name', 'description', 'lifecycleStatus', 'version']);
const dated = new Set(['creationDate', 'lastUpdate']);

function fits(one: Specification, { attribute, comparison, values }: Condition): boolean {
  const text = textAt(one, attribute);
  if (comparison === 'in') return values.includes(text);
  const [value = ''] = values;
  if (comparison === 'not') return text !== value;
  if (!dated.has(attribute)) throw queryWrong([{ field: attribute, message: 'can only be equal' }]);
  const [at, bound] = [Date.parse(text), Date.parse(value)];
  if (Number.isNaN(bound)) throw queryWrong([{ field: attribute, message: 'is no date' }]);
  const holds = { gt: at > bound, gte: at >= bound, lt: at < bound, lte: at <= bound };
  return holds[comparison];
}

/** @throws queryWrong where it is no attribute of one value */
function textAt(one: Specification, attribute: string): string {
  if (!plain.has(attribute) && !dated.has(attribute))
    throw queryWrong([{ field: cutText(attribute, 60), message: 'is no attribute to filter or sort by' }]);
  return String(one[attribute] ?? '');
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
