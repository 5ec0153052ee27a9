const FLAGS = Array.from({ length: 10 }, (_, index) => `flag${index}`);
const INPUTS = ['type', 'accepted', 'explained', 'contactsOnMatter', ...FLAGS];
const OUTPUTS = ['disposition', 'reason', 'force', 'ticketCategory', 'bossFunction', 'script'];
const DISPOSITIONS = ['expert', 'complaint', 'suggestion', 'explain'];
const A_TYPE = 3;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const quoted = (texts: readonly string[]): string => texts.map((text) => JSON.stringify(text)).join(', ');

/** A complete policy of so many rules in one table of twenty columns, three rules a type, laid out as an editor does. */
export function largePolicy(rules: number, version: string): string {
  const types = Array.from({ length: Math.ceil(rules / A_TYPE) }, (_, index) => `matter.kind-${index}`);
  const type = (name: string, base: string, allowed: string): string =>
    `  <itemDefinition id="${name}" name="${name}">\n    <typeRef>${base}</typeRef>\n    <allowedValues>\n      <text>${escaped(allowed)}</text>\n    </allowedValues>\n  </itemDefinition>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${version}" name="大政策 Large policy" namespace="urn:large">
${type('tType', 'string', quoted(types))}
${type('tCount', 'number', '>= 1')}
${type('tDisposition', 'string', quoted(DISPOSITIONS))}
${type('tForce', 'string', '"must", "may"')}
${INPUTS.map((fact) => `  <inputData id="fact-${fact}" name="${fact}">\n    <variable id="var-${fact}" name="${fact}" typeRef="${typeOfFact(fact)}" />\n  </inputData>`).join('\n')}
  <decision id="large" name="large" label="大表">
    <variable id="large-variable" name="large" typeRef="string" />
    <decisionTable id="large-table" hitPolicy="UNIQUE">
${INPUTS.map((fact) => `      <input id="in-${fact}">\n        <inputExpression id="read-${fact}" typeRef="${typeOfFact(fact)}">\n          <text>${fact}</text>\n        </inputExpression>\n      </input>`).join('\n')}
${OUTPUTS.map((name) => `      <output id="out-${name}" name="${name}" typeRef="${typeOfOutput(name)}" />`).join('\n')}
      <annotation name="English" />
${Array.from({ length: rules }, (_, index) => ruleXml(index, rules, types)).join('\n')}
    </decisionTable>
  </decision>
</definitions>
`;
}

function typeOfFact(fact: string): string {
  if (fact === 'type') return 'tType';
  return fact === 'contactsOnMatter' ? 'tCount' : 'boolean';
}

function typeOfOutput(name: string): string {
  if (name === 'disposition') return 'tDisposition';
  return name === 'force' ? 'tForce' : 'string';
}

function ruleXml(index: number, rules: number, types: readonly string[]): string {
  const [kind, step] = [Math.floor(index / A_TYPE), index % A_TYPE];
  const isLast = step === A_TYPE - 1 || index === rules - 1;
  const cells: Readonly<Record<string, string>> = {
    type: quoted([types[kind] ?? '']),
    contactsOnMatter: isLast ? `>= ${step + 1}` : String(step + 1),
    disposition: quoted([DISPOSITIONS[(kind + step) % DISPOSITIONS.length] ?? '']),
    force: '"must"',
    ticketCategory: '"billing"',
    script: quoted([`请按第 ${index} 条说明办理`]),
  };
  const cell = (entry: string, name: string, otherwise: string): string =>
    `        <${entry} id="rule-${index}-${name}">\n          <text>${escaped(cells[name] ?? otherwise)}</text>\n        </${entry}>`;
  return `      <rule id="rule-${index}">
        <description>第 ${index} 条：按规定办理。</description>
${INPUTS.map((fact) => cell('inputEntry', fact, '-')).join('\n')}
${OUTPUTS.map((name) => cell('outputEntry', name, 'null')).join('\n')}
        <annotationEntry>
          <text>Rule ${index}: as laid down.</text>
        </annotationEntry>
      </rule>`;
}
