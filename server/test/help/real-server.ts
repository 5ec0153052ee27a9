import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildParts } from '../../../tools/build.mjs';
import { patientLimits } from './database/patient-limits.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The real program, as production starts it, on a test's own database. */
export interface RealServer {
  address: string;
  pid: number | undefined;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code; null where a signal ended it. */
  exited: Promise<number | null>;
  /** SIGKILL: nothing is cleaned up. */
  kill(): Promise<void>;
}

export async function startRealServer(
  databaseUrl: string,
  port = '0',
  more: Readonly<Record<string, string>> = {},
): Promise<RealServer> {
  // Fails where the sources cannot be built: what was built of older ones must not pass for them.
  await buildParts(['policy', 'queue', 'server']);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: '',
    PORT: port,
    SAMPLE_DATA: '1',
    LOG_LEVEL: 'error',
    COMPILE_SCHEMAS: 'when-used',
    ...patientLimits,
    ...more,
  };
  // The channel ends with the tests, however they end, and the server with it.
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const address = await readAddress(server);
  return {
    address,
    pid: server.pid,
    signal: (signal) => void server.kill(signal),
    exited,
    kill: () => kill(server),
  };
}

function readAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}
