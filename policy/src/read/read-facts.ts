import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import type { Fact } from '../model.ts';
import { domainOf, type Types } from './read-types.ts';
import { ownWords, valueWords } from './read-words.ts';
import { childOf, kindOf, listOf, textOf, wordOf, type XmlElement } from './xml-element.ts';

/** The input data of the file, in document order: the facts a caller may give. */
export function readFacts(definitions: XmlElement, types: Types, report: Report): Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  for (const input of listOf(definitions, 'drgElement')) {
    if (kindOf(input) !== 'dmn:InputData') continue;
    const fact = readFact(input, types, report);
    if (fact === null) continue;
    if (seen.has(fact.name))
      report.add({ column: fact.name }, 'bad-fact', 'two input data have this name: rename one', {
        values: { why: 'same-name', text: fact.name },
      });
    else facts.push(fact);
    seen.add(fact.name);
  }
  return facts;
}

function readFact(input: XmlElement, types: Types, report: Report): Fact | null {
  const name = wordOf(input, 'name');
  if (name === null) {
    const id = wordOf(input, 'id') ?? '';
    report.add({}, 'missing-name', `the input data ${id === '' ? 'without an id' : id} has no name`, {
      values: { why: 'fact', text: id },
    });
    return null;
  }
  if (!isFactName(name)) {
    report.add(
      { column: short(name) },
      'bad-fact',
      'a fact name is one word of letters, digits and _ that JavaScript does not reserve',
      { values: { why: 'name', text: short(name) } },
    );
    return null;
  }
  const typeRef = wordOf(childOf(input, 'variable'), 'typeRef');
  const domain = domainOf(name, typeRef, types, report);
  if (domain === null) return null;
  return {
    name,
    label: wordOf(input, 'label'),
    description: textOf(input, 'description'),
    domain,
    words: ownWords(input),
    valueWords: valueWords(types.get(typeRef ?? '') ?? null),
  };
}

/** Names every object inherits (`constructor`) could be read by accident where the fact is missing. */
function isFactName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !(name in {});
}
