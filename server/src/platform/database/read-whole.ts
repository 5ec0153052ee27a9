interface Range {
  least: number;
  most: number;
}

/**
 * A setting that is a whole number; `otherwise` where it is not set.
 * @throws Error that names the variable and its bounds
 */
export function readWhole(env: NodeJS.ProcessEnv, name: string, otherwise: number, { least, most }: Range): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`${name}=${text} is not a whole number from ${least} to ${most}`);
}
