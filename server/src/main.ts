import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from './platform/clock.ts';
import { type Config, readConfig } from './platform/config.ts';
import { openServer, type Server } from './open-server.ts';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const content = { policies: join(repository, 'content', 'policies'), sample: join(repository, 'content', 'sample') };
const built = join(repository, 'web', 'dist');

async function main(args: string[]): Promise<void> {
  const config = readConfig(process.env, existsSync(join(built, 'index.html')) ? built : null);
  if (args.includes('--migrate-only'))
    return (await openServer({ ...config, sampleData: false }, systemClock, content)).close();
  if (args.includes('--print-openapi')) return printOpenApi(config);
  const server = await openServer(config, systemClock, content);
  const address = await server.app.listen({ host: config.host, port: config.port });
  stopOnSignals(server);
  tellWhereToClick(address, config);
}

/** The sample routes are described too: the description is of everything this server can offer. */
async function printOpenApi(config: Config): Promise<void> {
  const server = await openServer({ ...config, sampleData: true, logLevel: 'silent' }, systemClock, content);
  await server.app.ready();
  process.stdout.write(`${JSON.stringify(server.app.swagger(), null, 2)}\n`);
  await server.close();
}

function stopOnSignals(server: Server): void {
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`stopping failed: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The launcher holds the other end of this channel: when it is gone, nobody is left to stop us.
  process.on('disconnect', stop);
}

function tellWhereToClick(address: string, config: Config): void {
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
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
