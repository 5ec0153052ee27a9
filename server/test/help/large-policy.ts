import { readFileSync } from 'node:fs';

const SHIPPED = readFileSync(new URL('../../../content/policies/v2-as-revised.dmn', import.meta.url), 'utf8');
const OUTPUTS = [
  'disposition',
  'reason',
  'force',
  'ticketCategory',
  'bossFunction',
  'trainingNeed',
  'mustRecord',
  'script',
];
const SHIPPED_RULES = 45;
const COUNTS = 30;

/** The shipped policy with so many rules more that it has `count`: for each of many types one a number of calls. */
export function largePolicy(count: number, version = 'v3'): string {
  const types = Array.from({ length: Math.ceil((count - SHIPPED_RULES) / COUNTS) }, (_, at) => `marketing.offer-${at}`);
  const rules = types.flatMap(rulesOf);
  const named = types.map((type) => `"${type}", `).join('');
  return SHIPPED.replace('id="v2"', `id="${version}"`)
    .replace('"ordinary"</text>', () => `${named}"ordinary"</text>`)
    .replace('<rule id="caller-id-suggestion">', (rule) => rules.join('') + rule);
}

/** The last but one of a type is left out until there are as many as are wanted. */
function rulesOf(type: string): string[] {
  return Array.from({ length: COUNTS }, (_, index) => {
    const calls = index + 1;
    const id = `${type.replace('.', '-')}-call-${calls}`;
    const wanted = [`"${type}"`, 'false', 'true', calls === COUNTS ? `&gt;= ${COUNTS}` : String(calls)];
    const then = [
      calls % 2 === 0 ? '"expert"' : '"suggestion"',
      'null',
      '"may"',
      'null',
      'null',
      'false',
      '[]',
      'null',
    ];
    const inputs = wanted.map((text, at) => `<inputEntry id="${id}-if-${at}"><text>${text}</text></inputEntry>`);
    const outputs = then.map(
      (text, at) => `<outputEntry id="${id}-then-${OUTPUTS[at]}"><text>${text}</text></outputEntry>`,
    );
    const words = `<annotationEntry><text>About this offer: what holds for call number ${calls}.</text></annotationEntry>`;
    return `<rule id="${id}"><description>这项优惠：第 ${calls} 次来电时的处置。</description>${inputs.join('')}${outputs.join('')}${words}</rule>\n`;
  });
}
