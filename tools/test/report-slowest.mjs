/* A vitest reporter: after the run, the ten files that took longest, hooks and imports included. */

const SHOWN = 10;
const TOO_LONG_MS = 30_000;

/** @typedef {{ path: string, ms: number, importMs: number }} FileTime */

export default class ReportSlowest {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const times = modules.map((module) => timeOf(module));
    if (times.length > 1) console.log(`\n${listSlowest(times).join('\n')}`);
  }
}

/** @param {import('vitest/node').TestModule} module @returns {FileTime} */
function timeOf(module) {
  const { duration, collectDuration } = module.diagnostic();
  return { path: module.relativeModuleId, ms: duration + collectDuration, importMs: collectDuration };
}

/** @param {readonly FileTime[]} times */
export function listSlowest(times) {
  const slowest = times.toSorted((one, other) => other.ms - one.ms).slice(0, SHOWN);
  const tooLong = times.filter(({ ms }) => ms > TOO_LONG_MS).length;
  const rows = slowest.map(({ path, ms, importMs }) => {
    const note = ms > TOO_LONG_MS ? '  ← over 30 s: split it, or find what it waits for' : '';
    return `${seconds(ms)}  ${path} (imports ${seconds(importMs).trim()})${note}`;
  });
  return [`The ${slowest.length} slowest files, ${tooLong} over 30 s:`, ...rows];
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`.padStart(8);
}
