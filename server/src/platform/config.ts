import type { CompileSchemas } from './compile-schemas.ts';
import { type DatabaseLimits, readLimits } from './database/database-limits.ts';
import type { Reach } from './reaching/judge-host.ts';
import { readReach } from './reaching/read-reach.ts';
import { readWhole } from './database/read-whole.ts';

/** Settings, read once by main.ts from the environment. */
export interface Config {
  databaseUrl: string;
  /** Leads to PostgreSQL itself, past any pooler: for what a connection has to keep. The same where there is no pooler. */
  databaseDirectUrl: string;
  databaseLimits: DatabaseLimits;
  host: string;
  port: number;
  sampleData: boolean;
  /** Whose BOSS answers; null when none was chosen. Only the simulated one is built yet. */
  billing: 'simulated' | null;
  /** Milliseconds that BOSS may take to answer. */
  billingAnswerMs: number;
  secureCookies: boolean;
  reach: Reach;
  /** Of one who is known, or of strangers from one address. */
  requestsPerMinute: number;
  /** How long a sign-in lasts. */
  signInTimes: { idleSeconds: number; longestSeconds: number };
  webRoot: string | null;
  logLevel: string;
  compileSchemas: CompileSchemas;
  /** Milliseconds that requests under way have to end, once the server was told to stop. */
  requestsEndMs: number;
}

/** Long enough for a BOSS under load, short enough that an agent with a customer on the line is not left hanging. */
const BILLING_ANSWER_MS = 2500;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads and judges the settings. Unsafe combinations are refused here, before anything starts:
 * sample data brings known passwords, so it is allowed on loopback only.
 * @throws Error that says which variable to change
 */
export function readConfig(env: NodeJS.ProcessEnv, webRoot: string | null): Config {
  const host = env['HOST'] ?? '127.0.0.1';
  const sampleData = env['SAMPLE_DATA'] === '1';
  if (sampleData && !LOOPBACK.has(host)) {
    throw new Error(
      `SAMPLE_DATA=1 brings accounts with known passwords and is refused when listening on ${host}: unset SAMPLE_DATA, or set HOST=127.0.0.1`,
    );
  }
  const databaseUrl = required(env, 'DATABASE_URL');
  return {
    databaseUrl,
    databaseDirectUrl: env['DATABASE_DIRECT_URL'] || databaseUrl,
    databaseLimits: readLimits(env),
    host,
    port: readPort(env['PORT'] ?? '8086'),
    sampleData,
    billing: readBilling(env, sampleData),
    billingAnswerMs: readWhole(env, 'BILLING_ANSWER_MS', BILLING_ANSWER_MS, { least: 100, most: 30_000 }),
    secureCookies: readSecureCookies(env, host),
    requestsPerMinute: readWhole(env, 'REQUESTS_PER_MINUTE', 3000, { least: 60, most: 1_000_000 }),
    reach: readReach(env, { host, onlyHere: sampleData }),
    signInTimes: readSignInTimes(env),
    webRoot,
    logLevel: env['LOG_LEVEL'] ?? 'warn',
    compileSchemas: readCompileSchemas(env['COMPILE_SCHEMAS'] ?? 'at-start'),
    requestsEndMs: readWhole(env, 'REQUESTS_END_MS', 10_000, { least: 0, most: 600_000 }),
  };
}

function readBilling(env: NodeJS.ProcessEnv, sampleData: boolean): Config['billing'] {
  const named = env['BILLING'] ?? (sampleData ? 'simulated' : '');
  if (named === 'simulated') return named;
  if (named === '') return null;
  throw new Error(`BILLING=${named} is not a BOSS this centre can talk to: only BILLING=simulated is there yet`);
}

/** @throws Error when the centre would answer customers from no BOSS, or from an invented one unasked */
export function refuseWithoutBilling(config: Config): void {
  if (config.billing) return;
  throw new Error(
    'No BOSS is chosen, and decisions must not rest on invented customers unasked: start with SAMPLE_DATA=1 to look around, or set BILLING=simulated to say that this is wanted',
  );
}

function readSecureCookies(env: NodeJS.ProcessEnv, host: string): boolean {
  if (LOOPBACK.has(host)) return env['SECURE_COOKIES'] === '1';
  if (env['SECURE_COOKIES'] === '0') {
    throw new Error('SECURE_COOKIES=0 is refused beyond loopback: sessions would travel readable; put TLS in front');
  }
  return true;
}

/** Half a shift without anything asked, and no longer than two shifts in a row. */
const IDLE_MINUTES = 240;
const LONGEST_MINUTES = 960;

function readSignInTimes(env: NodeJS.ProcessEnv): Config['signInTimes'] {
  const idle = readMinutes(env, 'SIGN_IN_IDLE_MINUTES', IDLE_MINUTES);
  const longest = readMinutes(env, 'SIGN_IN_LONGEST_MINUTES', LONGEST_MINUTES);
  if (idle > longest) throw new Error('SIGN_IN_IDLE_MINUTES is more than SIGN_IN_LONGEST_MINUTES');
  return { idleSeconds: idle * 60, longestSeconds: longest * 60 };
}

function readMinutes(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const minutes = Number(env[name] || usual);
  const isTime = Number.isInteger(minutes) && minutes >= 5 && minutes <= 43_200;
  if (!isTime) throw new Error(`${name}=${env[name]} is not a number of minutes from 5 to 43200`);
  return minutes;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; start with "npm start", which brings its own database, or set it`);
  return value;
}

function readCompileSchemas(when: string): CompileSchemas {
  if (when === 'at-start' || when === 'when-used') return when;
  throw new Error(`COMPILE_SCHEMAS=${when} is neither at-start nor when-used`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${text} is not a port number`);
  return port;
}
