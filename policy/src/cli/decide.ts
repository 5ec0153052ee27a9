import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Answer } from '../answer.ts';
import type { Policy } from '../policy.ts';
import { LONGEST_RECORD, RecordReader } from './answer-records.ts';
import { CommandFailed, reasonOf, runCommand } from './command-failed.ts';
import { pathFromCaller } from './find-file.ts';
import { openPolicyNamed } from './read-policy-file.ts';
import { namesOf, type RuleNames, withRuleNames } from './rule-labels.ts';
import { LineSplitter } from './split-lines.ts';

const USAGE = `Usage: npm run --silent decide -- --policy VERSION FACTS.json

Decides each object of facts in FACTS.json (one JSON object a line, or one object over several lines; - reads stdin)
and writes one answer a line; ruleNames has the names of the rules in it, by their ids.

  --policy VERSION   v1, v2, or the path of a .dmn file
  --help             this text

Exit 0: every record was answered. 2: some records were refused ("status": "invalid"). 1: nothing could be decided.
`;

await runCommand(decide);

async function decide(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const policy = await openPolicyNamed(asked.policy);
  const input = asked.file === '-' ? process.stdin : await openFacts(asked.file);
  return answerAll(policy, input);
}

function readArguments(): { policy: string; file: string } | null {
  const { values, positionals } = parseStrictly();
  if (values.help === true) return null;
  const [file, ...others] = positionals;
  if (values.policy === undefined) throw new CommandFailed('Say which policy decides: --policy v2');
  if (file === undefined) throw new CommandFailed('Say which file holds the facts, or - for stdin');
  if (others.length > 0) throw new CommandFailed(`One file at a time: ${others.join(' ')} is too much`);
  return { policy: values.policy, file };
}

function parseStrictly() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: { policy: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CommandFailed(`${reasonOf(error)}\nSee --help`);
  }
}

async function openFacts(file: string): Promise<Readable> {
  try {
    const handle = await open(pathFromCaller(file));
    if ((await handle.stat()).isDirectory()) throw new Error('it is a folder');
    return handle.createReadStream();
  } catch (error) {
    throw new CommandFailed(`${file}: cannot be read (${reasonOf(error)})`);
  }
}

/** Streams: what is read is answered and written before more is read. */
async function answerAll(policy: Policy, input: Readable): Promise<number> {
  endQuietlyWithoutReader();
  const reader = new RecordReader(policy);
  const splitter = new LineSplitter(LONGEST_RECORD);
  const names = namesOf(policy.rules);
  input.setEncoding('utf8');
  for await (const piece of input) {
    await write(
      splitter.take(String(piece)).flatMap((line) => reader.take(line)),
      names,
    );
  }
  await write([...splitter.end().flatMap((line) => reader.take(line)), ...reader.end()], names);
  return reader.refused ? 2 : 0;
}

async function write(answers: readonly Answer[], names: RuleNames): Promise<void> {
  if (answers.length === 0) return;
  const text = answers.map((answer) => `${JSON.stringify(withRuleNames(answer, names))}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `decide ... | head` closes the pipe early, which is no mistake. */
function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
