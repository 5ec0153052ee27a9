import { parseArgs } from 'node:util';
import { proveModel } from '../check/check-policy.ts';
import { describeFinding, type Finding } from '../finding.ts';
import { compilePolicy } from '../policy.ts';
import { readPolicy } from '../read/read-policy.ts';
import { CommandFailed, reasonOf, runCommand } from './command-failed.ts';
import { pathFromCaller } from './find-file.ts';
import { readText } from './read-policy-file.ts';
import { labelRule, namesOf, type RuleNames } from './rule-labels.ts';

const USAGE = `Usage: npm run --silent policy-check -- FILE.dmn [...]

Says what is wrong with policies, a line each: file, table, row, column, what to do; below it the rules by name, and after
a gap a row that would close it. Exit 1 if anything is wrong, else 0; notes are not.
`;

await runCommand(checkFiles);

async function checkFiles(): Promise<number> {
  const files = readArguments();
  if (files === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await checkFile(file));
  return worst;
}

function readArguments(): string[] | null {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return null;
    if (positionals.length > 0) return positionals;
  } catch (error) {
    throw new CommandFailed(`${reasonOf(error)}\nSee --help`);
  }
  throw new CommandFailed('Say which policies to check: policy-check FILE.dmn');
}

/** The row that would close a gap, on a line of its own. */
function describeRow({ suggestion }: Finding): string {
  if (suggestion === null) return '';
  const { inputs, outputs, like } = suggestion;
  const cells = (row: Readonly<Record<string, string>>): string =>
    Object.entries(row)
      .filter(([, text]) => text !== '-')
      .map(([name, text]) => `${name} ${text}`)
      .join('; ');
  const copied = like === null ? '' : `, as in ${like}`;
  return `    a row that would: ${cells(inputs) || 'whatever the facts'} => ${cells(outputs)}${copied}\n`;
}

/** What the rules of a finding are called, on a line of its own. */
function describeRules({ rule, rules }: Finding, names: RuleNames): string {
  const told = [...new Set([...(rule === null ? [] : [rule]), ...rules])].filter((id) => names.has(id));
  return told.length === 0 ? '' : `    ${told.map((id) => labelRule(id, names)).join('; ')}\n`;
}

/** A file that cannot be read does not keep the others from being checked. */
async function checkFile(file: string): Promise<number> {
  try {
    const model = await readPolicy(await readText(pathFromCaller(file)), { file });
    const { findings } = proveModel(model);
    const names = namesOf([...model.tables.flatMap(({ rules: own }) => own), ...model.contradictions]);
    for (const finding of findings)
      process.stdout.write(`${describeFinding(finding)}\n${describeRules(finding, names)}${describeRow(finding)}`);
    if (findings.some(({ severity }) => severity === 'error')) return 1;
    const { version, rules, types, diagramNodes } = compilePolicy(model);
    const size = `${rules.length} rules, ${types.length} types, ${diagramNodes} diagram nodes`;
    process.stdout.write(`${file}: policy ${version} is complete and without conflict (${size})\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
