/** Settings, read once by main.ts from the environment. */
export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  sampleData: boolean;
  secureCookies: boolean;
  webRoot: string | null;
  logLevel: string;
}

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
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    host,
    port: readPort(env['PORT'] ?? '8086'),
    sampleData,
    secureCookies: readSecureCookies(env, host),
    webRoot,
    logLevel: env['LOG_LEVEL'] ?? 'warn',
  };
}

function readSecureCookies(env: NodeJS.ProcessEnv, host: string): boolean {
  if (LOOPBACK.has(host)) return env['SECURE_COOKIES'] === '1';
  if (env['SECURE_COOKIES'] === '0') {
    throw new Error('SECURE_COOKIES=0 is refused beyond loopback: sessions would travel readable; put TLS in front');
  }
  return true;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; start with "npm start", which brings its own database, or set it`);
  return value;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${text} is not a port number`);
  return port;
}
