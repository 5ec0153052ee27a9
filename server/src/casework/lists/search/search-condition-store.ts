import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../../../platform/database/database-types.ts';
import { type PhoneWanted, readSearch, type Search, writeContained, writeLexemes } from './read-search.ts';

type Condition = Expression<SqlBool>;

/**
 * That a ticket is found by what was typed: by its words, its number or its customer. Guaranteed: the same tickets
 * wherever a filter is used (lists, bulk moves, exports), and nothing of another province through its customers.
 */
export function foundBy(
  eb: ExpressionBuilder<DB, 'ticket' | 'ticketStanding'>,
  text: string,
  provinceId: string | null,
): Condition {
  const search = readSearch(text);
  const ways = waysToFind(search, provinceId).map((way) => sql`${way}`);
  if (ways.length === 0) return eb.lit(false);
  return sql<SqlBool>`ticket.id in (${sql.join(ways, sql` union all `)})`;
}

function waysToFind(search: Search, provinceId: string | null) {
  const words = wordsFound(search, provinceId);
  const other = otherwiseFound(search, provinceId);
  return [
    ...(words ? [sql`select ticket_id from ticket_words where ${words}`] : []),
    ...(other ? [sql`select found.id from (${other}) as found`] : []),
  ];
}

/**
 * By the index, then exactly: pairs of characters find a little more than was wanted. `when` narrows to the time of a
 * slice. Null where no word was typed.
 */
export function wordsFound({ words }: Search, provinceId: string | null, when: string | null = null) {
  const lexemes = writeLexemes(words);
  if (lexemes === null) return null;
  const place = when ?? (provinceId === null ? null : `'${quoted(provinceId)}~'`);
  const asked = place === null ? lexemes : `${lexemes} & (${place})`;
  return sql<SqlBool>`ticket_lexemes(ticket_words.words, ticket_words.province_id, ticket_words.day) @@ ${asked}::tsquery
    and ${wordsContained(words)}`;
}

/** By the text alone: for the few tickets that something else has found already. */
export function wordsContained(words: readonly string[]) {
  const contained = words.map((word) => sql`strpos(ticket_words.words, ${writeContained(word)}) > 0`);
  return sql<SqlBool>`(${sql.join(contained, sql` and `)})`;
}

/** By number and by customer: the ids of a few tickets. Null where nothing such was typed. */
export function otherwiseFound({ number, running, phone, name }: Search, provinceId: string | null) {
  const here = provinceId === null ? sql`` : sql` and one.province_id = ${provinceId}`;
  const ofCustomers = (which: Condition) => sql`select one.id from customer
    join ticket one on one.customer_id = customer.id where ${which}${here}`;
  const ofTickets = (which: Condition) => sql`select one.id from ticket one where ${which}${here}`;
  const ways = [
    ...(number ? [ofTickets(sql`one.number = ${number}`)] : []),
    ...(running ? [ofTickets(sql`ltrim(split_part(one.number, '-', 2), '0') = ${running}`)] : []),
    ...(phone ? [ofCustomers(hasPhone(phone))] : []),
    ...(name ? [ofCustomers(sql`(customer.name_folded = ${name} or customer.name_seen = ${name})`)] : []),
  ];
  return ways.length > 0 ? sql`${sql.join(ways, sql` union all `)}` : null;
}

/** The mask of a shorter number hides some of the last four digits: they would be found out by trying (`maskPhone`). */
const lastFourSeen = sql`length(regexp_replace(customer.phone, '^\\+86', '')) >= 10`;

function hasPhone(phone: PhoneWanted): Condition {
  if ('whole' in phone) return sql`customer.phone = ${phone.whole} and customer.phone_left_at is null`;
  const { lastFour, firstThree, thirdFromFirst } = phone;
  const first = firstThree === null ? sql`` : sql` and customer.phone like ${`+86${firstThree}%`}`;
  const seen = thirdFromFirst.length;
  // Only of numbers with eleven digits, or digits that the mask hides would be compared.
  const third =
    seen === 0
      ? sql``
      : sql` and length(customer.phone) = 14 and substr(customer.phone, ${7 - seen}::integer, ${seen}::integer) = ${thirdFromFirst}`;
  return sql<SqlBool>`right(customer.phone, 4) = ${lastFour}${first}${third} and ${lastFourSeen}
    and customer.phone_left_at is null`;
}

/** Inside the quotes of a lexeme. */
export const quoted = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "''");
