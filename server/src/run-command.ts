import { bossTables } from './foundation/billing/index.ts';
import { modules } from './modules.ts';
import { checkUpgrade, type UpgradeOutlook } from './platform/backup/check-upgrade.ts';
import { restoreBackup } from './platform/backup/restore-backup.ts';
import { writeBackup } from './platform/backup/write-backup.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { refuseUnfit } from './platform/database/refuse-unfit.ts';

/** What a command works with. */
interface Surroundings {
  config: Config;
  clock: Clock;
  /** As package.json has it. */
  release: string;
  say(line: string): void;
}

type Command = (given: readonly string[], surroundings: Surroundings) => Promise<void>;

/** What an operator does to a database, by the word it begins with. */
const commands: Readonly<Record<string, Command>> = {
  '--backup': backUp,
  '--restore': restore,
  '--upgrade-check': lookAhead,
};

/** Null where the word names no command. */
export function findCommand(word: string | undefined): Command | null {
  return (word !== undefined && commands[word]) || null;
}

async function backUp(given: readonly string[], { config, clock, release, say }: Surroundings): Promise<void> {
  const file = fileOf(given, 'npm run backup -- FILE');
  const wanted = { databaseUrl: config.databaseDirectUrl, file, release, now: clock.now() };
  const { tables, rows, bytes } = await writeBackup(wanted);
  say(`wrote ${file}: ${rows} rows of ${tables} tables in ${writeSize(bytes)}. Customers are in it: keep it safe.`);
}

async function restore(given: readonly string[], { config, say }: Surroundings): Promise<void> {
  const file = fileOf(given, 'npm run restore -- FILE [--replace]');
  await refuseUnfit(config.databaseDirectUrl, { warn: say });
  const restored = await restoreBackup({
    databaseUrl: config.databaseDirectUrl,
    file,
    modules,
    tablesBeside: bossTables,
    replace: given.includes('--replace'),
  });
  const { writtenAt, release, tables, rows, leftOut } = restored;
  say(`restored ${rows} rows of ${tables} tables as they were at ${writtenAt} (release ${release}).`);
  if (leftOut.length > 0) say(`Left out, for they are none of Jieyi’s: ${leftOut.join(', ')}.`);
  say('Nobody is signed in any more. Start the server.');
}

async function lookAhead(_given: readonly string[], { config, release, say }: Surroundings): Promise<void> {
  const outlook = await checkUpgrade(config.databaseDirectUrl, modules);
  writeOutlook(outlook, release).forEach(say);
  if (outlook.refused.length > 0)
    throw new Error('This release would not start on this database. Nothing was changed.');
}

/** Slow enough for a disk of an old machine. */
const BYTES_A_SECOND = 50_000_000;

function writeOutlook(
  { postgresql, bytes, sortsByCharacter, toCome, isNew, refused }: UpgradeOutlook,
  release: string,
) {
  const migrations = isNew ? 'The database is empty: it will be prepared.' : writeToCome(toCome, bytes);
  return [
    `Release ${release}, PostgreSQL ${postgresql}, ${writeSize(bytes)}.`,
    ...(refused.length > 0 ? refused : [migrations]),
    ...(sortsByCharacter ? [] : ['Names are sorted by the language of this database, not by character as elsewhere.']),
    'Make a backup before an upgrade: there is no way back but the backup. Nothing was changed.',
  ];
}

function writeToCome(toCome: readonly string[], bytes: number): string {
  if (toCome.length === 0) return 'It is up to date: no migration will run.';
  const longest = Math.max(1, Math.ceil(bytes / BYTES_A_SECOND));
  return [
    `${toCome.length} migrations will run: ${toCome.join(', ')}.`,
    `Most take moments; one that writes its table anew takes up to about ${longest} s for a database of this size.`,
  ].join('\n');
}

function fileOf(given: readonly string[], usage: string): string {
  const file = given.find((word) => !word.startsWith('--'));
  if (file === undefined) throw new Error(`Say which file: ${usage}`);
  return file;
}

function writeSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
