import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from './platform/clock.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { refuseUnfit } from './platform/database/refuse-unfit.ts';
import { type Config, readConfig, refuseWithoutBilling } from './platform/config.ts';
import { tidyUp } from './foundation/organisation/index.ts';
import { describeLoaded, loadOrganisationFile } from './load-organisation-file.ts';
import { modules } from './modules.ts';
import { openServer, type Server } from './open-server.ts';
import { findCommand } from './run-command.ts';
import { describeFailure } from './describe-failure.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const content = join(repository, 'content');
const built = join(repository, 'web', 'dist');

const settingsFor = (config: Config) => ({ config, content, openTickets: true });

async function main(args: string[]): Promise<void> {
  const config = readConfig(process.env, existsSync(join(built, 'index.html')) ? built : null);
  if (args.includes('--migrate-only')) return migrateOnly(config);
  if (args.includes('--print-openapi')) return printOpenApi(config);
  if (args.includes('--print-announcements')) return printAnnouncements();
  const command = findCommand(args[0]);
  if (command) return command(args.slice(1), { config, clock: systemClock, release: await readRelease(), say });
  if (args[0] === '--load-organisation') return loadFrom(config, args[1] ?? '');
  refuseWithoutBilling(config);
  const server = await openServer(settingsFor(config), systemClock);
  const address = await server.app.listen({ host: config.host, port: config.port });
  // Whoever started it as a child knows that it is this one which answers there.
  process.send?.('listening');
  stopOnSignals(server.close);
  tidyUpHourly(server);
  printAddress(address, config);
}

async function readRelease(): Promise<string> {
  const described: unknown = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  if (typeof described === 'object' && described !== null && 'version' in described) return String(described.version);
  throw new Error('package.json does not say which release this is');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The sample routes are described too: the description is of everything this server can offer. */
async function printOpenApi(config: Config): Promise<void> {
  const server = await openServer(settingsFor({ ...config, sampleData: true, logLevel: 'silent' }), systemClock);
  await server.app.ready();
  process.stdout.write(`${JSON.stringify(server.app.swagger(), null, 2)}\n`);
  await server.close();
}

/** What screens can hear, and what it tells them: the web's list is generated from it. */
function printAnnouncements(): void {
  const kinds = modules.flatMap(({ announces = [] }) => announces).filter(({ forScreens }) => forScreens);
  const told = kinds.map(({ name, about }) => [name, Object.keys(about.properties)] as const);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(told), null, 2)}\n`);
}

/** The tables alone: whom a sample database lets in stays as it is. */
async function migrateOnly(config: Config): Promise<void> {
  const log = {
    error: (detail: object, message: string) => void process.stderr.write(`${message}: ${JSON.stringify(detail)}\n`),
  };
  await refuseUnfit(config.databaseDirectUrl, { warn: (message) => void process.stderr.write(`${message}\n`) });
  const { db, pool } = openDatabase(config.databaseDirectUrl, log);
  await migrate(db, modules).finally(() => pool.end());
}

async function loadFrom(config: Config, file: string): Promise<void> {
  process.stdout.write(describeLoaded(await loadOrganisationFile(config, systemClock, file)));
}

const HOUR_MS = 3_600_000;
const LOOK_WHETHER_MS = 60_000;

/** The process that leads does it; one that came to lead does it within a minute. */
function tidyUpHourly({ centre, leads }: Server): void {
  let last: number | null = null;
  const tidy = async () => {
    if (!leads() || (last !== null && performance.now() < last + HOUR_MS)) return;
    last = performance.now();
    await tidyUp(centre).catch((error: unknown) =>
      centre.log.error({ reason: String(error) }, 'tidying up failed; it is tried in an hour'),
    );
  };
  setInterval(() => void tidy(), LOOK_WHETHER_MS).unref();
}

function printAddress(address: string, config: Config): void {
  const lines = [`解疑 Jieyi is ready: ${address}`, `The API: ${address}/api/docs`];
  if (config.sampleData) {
    lines.push(
      'Sign in as agent, expert, lead, author, approver or admin; the password is the name and "-jieyi", e.g. agent-jieyi.',
    );
    lines.push('Then open "来电样例 Sample callers" and let one ring.');
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { words, exitCode } = describeFailure(error);
  process.stderr.write(`${words}\n`);
  process.exit(exitCode);
});
